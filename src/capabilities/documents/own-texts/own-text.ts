import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Instant } from '../../../platform/clock/index.ts'
import type { PackFile, PackText } from '../../content/index.ts'

/** What a campaign says in the stead of the pack. All else of the front matter stays the pack's. */
export const Written = z.object({
  title: z.string().trim().min(1).max(200),
  summary: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(60_000),
})
export type Written = z.infer<typeof Written>

/** A text of one resource in one language. It is the campaign's until another follows it, or none. */
export interface OwnText extends Written {
  id: string
  campaignId: string
  resource: string
  language: string
  /** Of the pack's text when it was written, to tell when that has changed since. */
  packHash: string
  writtenAt: Instant
  endedAt: Instant | null
}

/** The pack's text in a language: its own, or the original that is shown where it has none. */
export function packText({ original, translations }: PackFile, language: string): PackText {
  return original.lang === language ? original : (translations[language] ?? original)
}

export function hashOf({ data, body }: PackText): string {
  const said = JSON.stringify([data['title'], data['summary'], body])
  return createHash('sha256').update(said).digest('hex')
}

/** The files of the pack with the campaign's own texts in them. */
export function withOwnTexts(
  files: readonly PackFile[],
  texts: readonly OwnText[],
): readonly PackFile[] {
  if (texts.length === 0) return files
  return files.map((file) =>
    texts
      .filter(({ resource }) => resource === file.name)
      .reduce<PackFile>((now, text) => withText(now, text), file),
  )
}

export function withText(file: PackFile, own: Written & { language: string }): PackFile {
  const { title, summary, body, language } = own
  const { original, translations } = file
  const pack = packText(file, language)
  const data = { ...pack.data, title, summary }
  // Where the pack has no translation nobody has checked this one.
  const isChecked = pack.lang === language && pack.isChecked
  const text: PackText = { ...pack, lang: language, data, title, body, bodyLine: 1, isChecked }
  if (original.lang === language) return { ...file, original: text }
  return { ...file, translations: { ...translations, [language]: text } }
}

/** A title of the pack, with what is filled in left open. */
export function sayTitle(title: string): string {
  return title.replace(/\{\{.*?\}\}/g, '…')
}
