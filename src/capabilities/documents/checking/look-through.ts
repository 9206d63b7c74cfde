import { recogniseFile, type FileType } from './file-type.ts'
import { CONTENT_TYPES, cleanOffice } from './office.ts'
import { cleanOpenDocument } from './open-document.ts'
import { cleanPdf } from './pdf.ts'
import { redrawn } from './picture.ts'
import { cleanText } from './plain-text.ts'
import { Refused } from './refused.ts'
import { readZip } from './zip.ts'

export interface Clean {
  type: FileType
  bytes: Buffer
}

/** Looks a file through and gives what is kept of it, or throws why it is refused. */
export async function lookThrough(bytes: Buffer, title: string): Promise<Clean> {
  const type = recogniseFile(bytes)
  if (type === 'pdf') return { type, bytes: await cleanPdf(bytes, title) }
  if (type === 'zip') return cleanZip(bytes)
  if (type === 'txt') return { type, bytes: cleanText(bytes) }
  return { type, bytes: await redrawn(bytes, type) }
}

async function cleanZip(bytes: Buffer): Promise<Clean> {
  const parts = await readZip(bytes)
  if (parts.has(CONTENT_TYPES)) return cleanOffice(parts)
  if (parts.has('mimetype')) return cleanOpenDocument(parts)
  throw new Refused('kind', 'zip archive')
}
