import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { withoutNotes } from './jpeg-segments.ts'
import { Refused } from './refused.ts'
import { refuseDictionary, SILENT_KEYS } from './pdf-rules.ts'

/**
 * A PDF (ISO 32000-2) written anew from what its pages lead to: without scripts and attachments, which are refused,
 * and without who made it, when and with what, what was left over from earlier versions, and what stood around it.
 */
export async function cleanPdf(bytes: Buffer, title: string): Promise<Buffer> {
  refuseAround(bytes)
  const pdf = await opened(bytes)
  const { context } = pdf
  const { trailerInfo } = context
  const { Root } = trailerInfo
  if (!(Root instanceof PDFRef)) throw new Refused('broken')
  const reached = new Set<PDFObject>()
  walk(context, Root, reached)
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref)
  }
  delete trailerInfo.Info
  delete trailerInfo.ID
  try {
    if (pdf.getPageCount() === 0) throw new Refused('broken')
    // Whoever has it read aloud hears its name first: PDF/UA-1, 7.1.
    pdf.setTitle(title, { showInWindowTitleBar: true })
    const made = Buffer.from(
      await pdf.save({ addDefaultPage: false, updateFieldAppearances: false }),
    )
    if (made.includes('PK\x05\x06', Math.max(0, made.length - 66_000), 'latin1'))
      throw new Refused('around', 'zip')
    return made
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken')
  }
}

function refuseAround(bytes: Buffer): void {
  const end = bytes.lastIndexOf('%%EOF')
  if (end < 0) throw new Refused('cutShort')
  const after = bytes.toString('latin1', end + 5)
  // oxlint-disable-next-line no-control-regex -- some programs fill the last block up with zeros
  if (!/^[\s\0]*$/.test(after)) throw new Refused('around', 'PDF')
}

async function opened(bytes: Buffer): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false })
  } catch (error) {
    const isLocked = error instanceof Error && /encrypt/i.test(error.name + error.message)
    throw new Refused(isLocked ? 'locked' : 'broken')
  }
}

/** Everything that can be reached from here, each looked at once; without recursion, for it may be deep. */
function walk(context: PDFContext, from: PDFRef, reached: Set<PDFObject>): void {
  const todo: PDFObject[] = [from]
  while (todo.length > 0) {
    const one = todo.pop()!
    if (reached.has(one)) continue
    reached.add(one)
    if (one instanceof PDFRef) {
      const target = context.lookup(one)
      if (target instanceof PDFRawStream) quietPicture(context, one, target)
      const now = context.lookup(one)
      if (now) todo.push(now)
    } else if (one instanceof PDFArray) todo.push(...one.asArray())
    else if (one instanceof PDFStream) todo.push(...looked(one.dict))
    else if (one instanceof PDFDict) todo.push(...looked(one))
  }
}

function looked(dict: PDFDict): PDFObject[] {
  refuseDictionary({
    has: (key) => dict.has(PDFName.of(key)),
    name: (key) => nameOf(dict.lookup(PDFName.of(key))),
    text: (key) => textOf(dict.lookup(PDFName.of(key))),
  })
  const isField =
    nameOf(dict.lookup(PDFName.of('Subtype'))) === 'Widget' || dict.has(PDFName.of('FT'))
  const isNote = dict.has(PDFName.of('Rect')) && !isField
  for (const key of SILENT_KEYS) dict.delete(PDFName.of(key))
  if (isNote) for (const key of ['T', 'M', 'CreationDate', 'NM']) dict.delete(PDFName.of(key))
  return dict.values()
}

/** A photograph in a PDF is a JPEG as it came from the camera. */
function quietPicture(context: PDFContext, ref: PDFRef, stream: PDFRawStream): void {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (nameOf(only) !== 'DCTDecode') return
  const quiet = withoutNotes(stream.contents)
  if (!quiet) throw new Refused('broken')
  context.assign(ref, PDFRawStream.of(stream.dict, quiet))
}

function nameOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined
}
