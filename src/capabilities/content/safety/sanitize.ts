import sanitizeHtml, { type IOptions, type Tag } from 'sanitize-html'
import { hostOf, isOfPack, type Linking } from './addresses.ts'
import { allowedAttributes, allowedTags, droppedWhole, embeds } from './allowed.ts'
import { safeAttributes, type Attributes } from './attributes.ts'

/** Takes HTML of anybody's and gives HTML that may stand on a page of ours. */
export function sanitize(html: string, linking: Linking): string {
  let depthOfLinks = 0
  const inLink = () => depthOfLinks > 0

  return sanitizeHtml(withoutFrameText(html), {
    ...fixed,
    transformTags: {
      img: (tag, attributes) => picture(tag, attributes, linking, inLink()),
      ...Object.fromEntries([...embeds].map((name) => [name, embed(linking, inLink)])),
      '*': (tag, attributes) => ({
        tagName: tag,
        attribs: safeAttributes(tag, attributes, linking),
      }),
    },
    onOpenTag: (name) => {
      if (name === 'a') depthOfLinks++
    },
    onCloseTag: (name) => {
      if (name === 'a') depthOfLinks--
    },
  })
}

const fixed: IOptions = {
  allowedTags: [...allowedTags],
  allowedAttributes: { '*': allowedAttributes },
  nonTextTags: droppedWhole,
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms'],
  allowProtocolRelative: false,
  nestingLimit: 100,
  selfClosing: ['br', 'hr', 'img', 'col', 'wbr'],
}

// The text in a frame is only for browsers that have none.
function withoutFrameText(html: string): string {
  if (!/<(?:iframe|object|video|audio|applet)/i.test(html)) return html
  return html.replace(/(<iframe\b[^>]{0,5000}>)[\s\S]*?(<\/iframe\s*>|$)/gi, '$1</iframe>')
}

function picture(tag: string, attributes: Attributes, linking: Linking, inLink: boolean): Tag {
  const source = attributes['src'] ?? ''
  if (isOfPack(source)) return { tagName: tag, attribs: attributes }
  return linkInstead(attributes['alt'], source, inLink, linking.words.pictureOn)
}

function embed(linking: Linking, inLink: () => boolean) {
  return (_tag: string, attributes: Attributes): Tag => {
    const source = attributes['src'] ?? attributes['data'] ?? ''
    return linkInstead(attributes['title'], source, inLink(), linking.words.shownOn)
  }
}

function linkInstead(
  title: string | undefined,
  source: string,
  inLink: boolean,
  say: (place: string) => string,
): Tag {
  const link = linkText(title, source, say)
  if (!link) return { tagName: 'span', attribs: {}, text: title ?? '' }
  const attribs: Attributes = inLink ? {} : { href: link.href }
  return { tagName: inLink ? 'span' : 'a', attribs, text: link.text }
}

/** The plain link that stands for something of another site: its words, and where it leads. */
export function linkText(
  title: string | undefined,
  source: string,
  say: (place: string) => string,
): { href: string; text: string } | undefined {
  const host = hostOf(source)
  if (!host) return undefined
  const href = source.trim().startsWith('//') ? `https:${source.trim()}` : source.trim()
  return { href, text: title?.trim() ? `${title.trim()} (${say(host)})` : say(host) }
}
