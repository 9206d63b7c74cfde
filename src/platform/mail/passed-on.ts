import type { Attachment } from './message.ts'

/** Together. A mail grows by a third on the way, and many mailboxes take ten megabytes. */
const MOST = 5 * 1024 * 1024

// By what the file is called and how it begins. Nothing that runs when it is opened, and no archive.
const KINDS: Record<string, { type: string; begins?: string }> = {
  pdf: { type: 'application/pdf', begins: '%PDF-' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: 'PK\x03\x04',
  },
  odt: { type: 'application/vnd.oasis.opendocument.text', begins: 'PK\x03\x04' },
  png: { type: 'image/png', begins: '\x89PNG\r\n\x1A\n' },
  jpg: { type: 'image/jpeg', begins: '\xFF\xD8\xFF' },
  jpeg: { type: 'image/jpeg', begins: '\xFF\xD8\xFF' },
  gif: { type: 'image/gif', begins: 'GIF8' },
  txt: { type: 'text/plain' },
}

/** Of what is attached to an answer, that which can be carried on; the rest is named to whom it was for. */
export function passedOn(attachments: readonly Attachment[]) {
  const passed: Attachment[] = []
  const leftOut: string[] = []
  let size = 0
  for (const one of attachments) {
    const type = typeOf(one)
    size += type ? one.content.length : 0
    if (type && size <= MOST) passed.push({ ...one, contentType: type })
    else leftOut.push(one.filename)
  }
  return { passed, leftOut }
}

function typeOf({ filename, content }: Attachment): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined
  if (!kind) return undefined
  const start = content.subarray(0, 8).toString('latin1')
  if (kind.begins !== undefined) return start.startsWith(kind.begins) ? kind.type : undefined
  return content.includes(0) ? undefined : kind.type
}
