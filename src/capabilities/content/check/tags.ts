export interface WrittenTag {
  name: string
  attributes: Record<string, string>
}

const tag = /<([A-Za-z][\w:-]*)((?:"[^"]{0,5000}"|'[^']{0,5000}'|[^<>"'])*)>/g
const attribute = /([^\s"'=/<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** The start tags of a page as it would be if nothing were taken out of it. */
export function tagsIn(html: string): WrittenTag[] {
  const withoutComments = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  return [...withoutComments.matchAll(tag)].map(([, name, inside]) => ({
    name: name!.toLowerCase(),
    attributes: attributesIn(inside!),
  }))
}

function attributesIn(inside: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, double, single, bare] of inside.matchAll(attribute)) {
    found[name!.toLowerCase()] ??= decoded(double ?? single ?? bare ?? '')
  }
  return found
}

function decoded(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
