import { Refused } from './refused.ts'
import { changeTags, saying, withoutAttributes, withoutElement } from './xml.ts'

/** Elements that say who, where or from which data, and show nothing. */
const SILENT = [
  'rsids',
  'docId',
  'attachedTemplate',
  'mailMerge',
  'docVars',
  'custDataLst',
  'smartTagPr',
  'externalData',
]
const NOBODY = 'Author'

/** A part of a document or of slides without names, days and marks of who wrote what. */
export function cleanOfficeXml(xml: string, name: string): string {
  refuseFields(xml)
  const quiet = SILENT.reduce(withoutElement, xml)
  const isOfPeople = /\/(commentAuthors|authors)\.xml$/i.test(name)
  return changeTags(quiet, (tag) => {
    if (/=["']ppaction:\/\/(program|macro|ole|hlinkfile)/i.test(tag))
      throw new Refused('active', 'action of a slide')
    const plain = withoutAttributes(tag, 'rsid\\w*|dateUtc')
    if (isOfPeople) return namedNobody(plain)
    return /\s(?:[\w.-]+:)?author\s*=/.test(plain) || isComment(plain)
      ? withoutAttributes(
          saying(saying(plain, 'author', NOBODY), 'initials', ''),
          'date|dt|created',
        )
      : plain
  })
}

function isComment(tag: string): boolean {
  return /^<(?:[\w.-]+:)?(cm|comment|ins|del)\s/.test(tag)
}

function namedNobody(tag: string): string {
  if (!/^<(?:[\w.-]+:)?(cmAuthor|author)\s/.test(tag)) return tag
  const named = saying(saying(saying(tag, 'name', NOBODY), 'initials', ''), 'userId', NOBODY)
  return saying(named, 'providerId', 'None')
}

/** Fields that run a program, or fetch what is elsewhere: ECMA-376 part 1, 17.16.5. A field may come in pieces. */
function refuseFields(xml: string): void {
  const pieces = [...xml.matchAll(/<(?:\w+:)?instrText(?:\s[^>]*)?>([^<]*)</g)].map(
    ([, said]) => said,
  )
  const simple = [...xml.matchAll(/\s(?:\w+:)?instr\s*=\s*["']([^"']*)/g)].map(([, said]) => said)
  const fields = `${pieces.join('')} ${simple.join(' ')}`
  if (/\bDDE(AUTO)?\b/i.test(fields)) throw new Refused('active', 'DDE field')
  if (/\b(INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\s+\S/.test(fields))
    throw new Refused('external', 'field')
}
