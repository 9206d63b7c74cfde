import { text as textOfStream } from 'node:stream/consumers'
import { extractText, getDocumentProxy } from 'unpdf'
import yauzl from 'yauzl'

/** What a PDF says, page after page, as a reader of another hand takes it out. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const { text } = await extractText(pdf, { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

/** The files of a zip by name, as text. */
export async function unzip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await yauzl.fromBufferPromise(bytes)
  const files = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry)
    files.set(entry.fileName, await textOfStream(stream))
  }
  return files
}

/** The words of an Office file's XML, in order. */
export function xmlWords(xml: string): string {
  return [...xml.matchAll(/<(?:w|a):t(?:\s[^>]*)?>([^<]*)</g)]
    .map(([, text]) => unescaped(text ?? ''))
    .join(' ')
    .replace(/\s+/g, ' ')
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => signs[name]!)
}
