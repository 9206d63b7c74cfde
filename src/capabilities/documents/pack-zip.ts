import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Form } from './making/form.ts'
import type { Press } from './making/press.ts'
import type { Document } from './model/document.ts'
import { formatsOf } from './model/kinds.ts'
import type { OwnFile } from './uploads/own-for.ts'

export interface Packed {
  document: Document
  /** Without its ending. */
  path: string
}

/**
 * All of them in one file, each made when its turn to be sent has come: whoever is slow, or goes away, has made no more
 * than she was sent. They are packed already, so the zip only holds them.
 */
export function zipOf(
  { documents, own }: { documents: readonly Packed[]; own: readonly OwnFile[] },
  press: Press,
  at: Date,
): ReadableStream {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  for (const { document, path } of documents) {
    for (const form of formsOf(document)) {
      const options = { mtime: at, compress: false }
      zip.addReadStreamLazy(`${path}.${form.format}`, options, (send) => {
        press.make({ document, form }).then(
          (made) => {
            if (made.ok) send(null, Readable.from([made.bytes]))
            else out.destroy(new Error(made.fault ?? made.why))
          },
          (error: Error) => out.destroy(error),
        )
      })
    }
  }
  for (const { path, open } of own) {
    zip.addReadStreamLazy(path, { mtime: at, compress: false }, (send) => send(null, open()))
  }
  zip.end()
  return Readable.toWeb(out) as ReadableStream
}

/** To print, and to edit where it can be edited. */
function formsOf({ kind }: Document): Form[] {
  const formats = formatsOf(kind)
  if (formats.includes('pptx')) return [{ format: 'pptx' }, { format: 'pdf', marks: false }]
  const pdf: Form = { format: 'pdf', marks: false }
  return formats.includes('docx') ? [pdf, { format: 'docx' }] : [pdf]
}
