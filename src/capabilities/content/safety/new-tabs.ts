import type { Linking } from './addresses.ts'

const tags = /<a\b[^>]*>|<\/a>/g

/** Says, inside every link that opens a new tab, that it does: WCAG 2.2, technique G201. */
export function sayNewTabs(html: string, { words }: Linking): string {
  if (!html.includes('target="_blank"')) return html
  const hint = `<span class="new-tab"> (${escapeText(words.newTab)})</span>`
  let isNewTab = false
  // Both writers of this HTML escape `>` in attributes, so a tag ends at the first one.
  return html.replace(tags, (tag) => {
    if (tag !== '</a>') {
      isNewTab = tag.includes(' target="_blank"')
      return tag
    }
    return isNewTab ? hint + tag : tag
  })
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
