import { fromText, same, toText, type Bytes } from './bytes.ts'
import { ATTACHMENT_SIZES, pack, unpack } from './container.ts'
import { hash } from './derive.ts'
import { SealingError } from './error.ts'
import { encryptTo, sealedLength, type Opener, type Recipient } from './hybrid.ts'
import { LABELS } from './labels.ts'
import { KEY, LINE, oneOf, read, record, type Of } from './shape.ts'

const FORMAT = 'clarion/attachment'

const Head = record({ kind: oneOf('photograph', 'voice'), type: LINE })

export interface Attachment extends Of<typeof Head> {
  bytes: Bytes
}

/** In a story or a message: which sealed file belongs to it. Another in its place is noticed. */
export const AttachmentRef = record({ kind: oneOf('photograph', 'voice'), type: LINE, hash: KEY })
export type AttachmentRef = Of<typeof AttachmentRef>

/** Seals a photograph or a voice note, to one of four lengths. It must already be free of metadata. */
export async function sealAttachment(
  { bytes, ...head }: Attachment,
  inbox: { recipient: Recipient },
): Promise<{ sealed: Bytes; ref: AttachmentRef }> {
  const packed = pack(ATTACHMENT_SIZES, written(Head(head)), bytes)
  const sealed = await encryptTo([inbox.recipient], packed)
  return { sealed, ref: { ...head, hash: await hashOf(sealed) } }
}

export async function openAttachment(
  sealed: Uint8Array,
  inbox: Opener,
  ref: AttachmentRef,
): Promise<Attachment> {
  if (!same(fromText(await hashOf(sealed)), fromText(ref.hash))) {
    throw new SealingError('mismatched')
  }
  const { json, body } = unpack(ATTACHMENT_SIZES, await inbox.open(sealed))
  return { ...read(FORMAT, Head, json), bytes: body }
}

/** The four lengths a sealed attachment has. */
export const ATTACHMENT_LENGTHS = /* @__PURE__ */ ATTACHMENT_SIZES.map((size) =>
  sealedLength(size, 1),
)

const hashOf = async (sealed: Uint8Array): Promise<string> =>
  toText(await hash(LABELS.attachment, sealed))

const written = (head: Of<typeof Head>) => ({ format: FORMAT, version: 1, ...head })
