import type { PackFile } from '../../content/index.ts'
import type { Office } from '../document-office.ts'
import type { Document } from '../model/document.ts'
import { readResource } from '../pack/resource.ts'
import { withText, type Written } from './own-text.ts'

export type CheckedText =
  | { ok: true; document: Document }
  | { ok: false; field: 'title' | 'summary' | 'body'; line: number; message: string }

/** Makes the document of a text that is not kept yet: what can be made without a place can be anywhere. */
export function checkText(
  office: Office,
  file: PackFile,
  text: Written & { language: string },
): CheckedText {
  const made = madeOf(office, file, text)
  if (made.ok) return { ok: true, document: made.document }
  // A fault does not say in which of the three it is: the one that is mended by plain words has it.
  const plain = { title: 'Title', summary: 'Summary', body: 'Text' }
  const field =
    (['title', 'summary'] as const).find(
      (one) => !madeOf(office, file, { ...text, ...plain, [one]: text[one] }).ok,
    ) ?? 'body'
  const own = madeOf(office, file, { ...text, ...plain, [field]: text[field] })
  const { line, message } = own.ok ? made.problem : own.problem
  return { ok: false, field, line, message }
}

function madeOf(office: Office, file: PackFile, text: Written & { language: string }) {
  const resource = readResource(withText(file, text), text.language)!
  return office.make(resource, undefined)
}
