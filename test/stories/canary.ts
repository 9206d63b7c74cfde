import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Words that stand nowhere else, in two scripts, with what an address or a form would write otherwise. */
export const CANARY = ['quetzalcoatlus & her 7 eggs', 'синичка в клетке №7']

/** Every way in which these words might lie on a disk. */
export function formsOf(words: string): Buffer[] {
  const bytes = Buffer.from(words)
  const utf16 = Buffer.from(words, 'utf16le')
  const encoded = [
    encodeURIComponent(words),
    encodeURIComponent(words).replaceAll('%20', '+'),
    new URLSearchParams({ words }).toString().slice('words='.length),
    bytes.toString('hex'),
    JSON.stringify(words).slice(1, -1),
    JSON.stringify(words)
      .slice(1, -1)
      .replaceAll(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ]
  return [
    bytes,
    utf16,
    Buffer.from(utf16).swap16(),
    ...encoded.map((text) => Buffer.from(text)),
    ...[0, 1, 2].flatMap((at) => base64At(bytes, at)),
  ]
}

/** In base64 the same words look different by where they begin: this is the middle, which is always the same. */
function base64At(bytes: Buffer, at: number): Buffer[] {
  const whole = Buffer.concat([Buffer.alloc(at), bytes]).toString('base64')
  const from = at === 0 ? 0 : 4
  const to = whole.length - (whole.length % 4) - 4
  const middle = whole.slice(from, to)
  const safe = middle.replaceAll('+', '-').replaceAll('/', '_')
  return [Buffer.from(middle), Buffer.from(safe)]
}

const FORMS = CANARY.flatMap(formsOf)

export const holdsCanary = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return FORMS.some((form) => buffer.includes(form))
}

/** The files below this folder in which the words are found; what is compressed is opened. */
export async function filesWithCanary(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
    if (holdsCanary(bytes) || (isZipped && holdsCanary(gunzipSync(bytes)))) found.push(file)
  }
  return found
}
