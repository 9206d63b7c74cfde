import type { Fault } from '../fault.ts'
import { hostOf, isOfPack, localAddress, schemeOf } from '../safety/index.ts'
import type { Contents } from '../pack/read-pack.ts'
import type { PackPage } from '../page.ts'
import { targetIn } from '../target.ts'
import type { Known } from './known.ts'
import { nearest, nearestAddress } from './nearest.ts'
import type { Finder } from './place.ts'
import type { WrittenTag } from './tags.ts'
import { trackerIn } from './trackers.ts'

export interface OnPage {
  contents: Contents
  known: Known
  /** The page, or for a file that is not one the address its links are read from. */
  page: PackPage
  lang: string
  finder: Finder
}

type Found = Omit<Fault, 'file' | 'line' | 'column'> & { at: string }

const embeds = new Set(['iframe', 'frame', 'embed', 'object', 'video', 'audio', 'source', 'applet'])
const forms = new Set(['form', 'input', 'button', 'select', 'textarea'])

/** What is wrong with the elements of a page, each with its place. */
export function checkTags(tags: WrittenTag[], on: OnPage): Fault[] {
  return tags
    .flatMap((tag) => [...checkElement(tag), ...checkLink(tag, on), ...checkPicture(tag, on)])
    .map(({ at, ...fault }) => ({ ...on.finder.find(at), ...fault }))
}

function checkElement({ name, attributes }: WrittenTag): Found[] {
  const found: Found[] = []
  const at = attributes['src'] ?? attributes['data'] ?? attributes['action'] ?? `<${name}`
  if (name === 'script') {
    found.push(error('script', at, 'A script never reaches a visitor. Take it out.'))
  } else if (name === 'style' || name === 'link' || name === 'base') {
    found.push(
      error('foreign-code', at, `<${name}> is taken out: the look of the site is its own.`),
    )
  } else if (embeds.has(name) && at !== '<source') {
    const message =
      'This shows something of another site, which would follow the visitor. It becomes a plain link.'
    found.push(warning('embed', at, message))
  } else if (forms.has(name)) {
    found.push(warning('form', at, `<${name}> is taken out: a page of a pack has no forms.`))
  }
  for (const attribute of Object.keys(attributes)) {
    if (attribute.startsWith('on')) {
      found.push(
        error('script', attribute, `“${attribute}” is a script. It never reaches a visitor.`),
      )
    } else if (attribute === 'style' && !attributes[attribute]!.startsWith('text-align:')) {
      found.push(warning('style', 'style=', 'Style attributes are taken out. Use a class.'))
    }
  }
  return found
}

function checkLink({ name, attributes }: WrittenTag, on: OnPage): Found[] {
  const href = attributes['href']
  if (name !== 'a' || href === undefined) return []
  const scheme = schemeOf(href)
  if (!scheme && isOfPack(href)) return checkLocal(href, on)
  const tracker = trackerIn(href, hostOf(href))
  const found: Found[] = []
  if (scheme && !['http', 'https', 'mailto', 'tel', 'sms'].includes(scheme)) {
    found.push(error('unsafe-link', href, `A link may not begin with “${scheme}:”.`))
  }
  if (scheme === 'http') {
    const suggestion = href.replace(/^http:/i, 'https:')
    found.push({
      ...warning('insecure-link', href, `${href} can be read and changed on its way.`),
      suggestion,
    })
  }
  if (tracker) found.push(warning('tracker', href, `“${tracker}” in this link follows people.`))
  return found
}

function checkLocal(href: string, { contents, known, page, lang }: OnPage): Found[] {
  const local = localAddress(href, page.address)
  if (!local) return [error('broken-link', href, `“${href}” is not an address.`)]
  const { path } = targetIn(contents, page, local.path)
  const target = known.pageAt(path)
  if (!target && !known.holds(path)) {
    const suggestion = nearestAddress(path, known.addresses)
    return [
      {
        ...error('broken-link', href, `There is no page at ${path}.`),
        ...(suggestion && { suggestion }),
      },
    ]
  }
  const anchors =
    target && (known.anchorsOf(target, lang) ?? known.anchorsOf(target, target.original.lang))
  const wanted = decodeURIComponentSafely(local.fragment.slice(1))
  if (!wanted || !anchors || anchors.has(wanted)) return []
  const near = nearest(wanted, anchors)
  const message = `There is no “#${wanted}” on ${target.address}.`
  return [{ ...error('broken-anchor', href, message), ...(near && { suggestion: `#${near}` }) }]
}

function checkPicture({ name, attributes }: WrittenTag, { known, page }: OnPage): Found[] {
  if (name !== 'img') return []
  const source = attributes['src'] ?? ''
  const found: Found[] = []
  const isPixel = attributes['width'] === '1' || attributes['height'] === '1'
  if (isPixel)
    found.push(error('tracker', source, 'A picture of one dot is only there to follow people.'))
  // A picture that says nothing says so: `![](line.png){: role="presentation"}`.
  if (!attributes['alt']?.trim() && !isPixel && attributes['role'] !== 'presentation') {
    const message = 'This picture has no words for those who cannot see it: ![words](picture.png).'
    found.push(error('picture-without-words', source, message))
  }
  if (!isOfPack(source)) {
    const message = `This picture is on ${hostOf(source) ?? 'another site'}. It becomes a link; put the picture into the pack.`
    found.push(warning('foreign-picture', source, message))
  } else {
    const local = localAddress(source, page.address)
    if (!local || !known.holds(local.path)) {
      const suggestion = nearestAddress(local?.path ?? source, known.addresses)
      const fault = error(
        'broken-picture',
        source,
        `There is no picture at ${local?.path ?? source}.`,
      )
      found.push({ ...fault, ...(suggestion && { suggestion }) })
    }
  }
  return found
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function error(code: string, at: string, message: string): Found {
  return { severity: 'error', code, message, at }
}

function warning(code: string, at: string, message: string): Found {
  return { severity: 'warning', code, message, at }
}
