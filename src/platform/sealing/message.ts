import { AttachmentRef } from './attachment.ts'
import { utf8, type Bytes } from './bytes.ts'
import type { Signer } from './caseworker.ts'
import { ConsentEvent } from './consent-event.ts'
import { Agreement } from './consent.ts'
import { pack, room, TEXT_SIZES, unpack } from './container.ts'
import { SealingError } from './error.ts'
import { encryptTo, sealedLength, type Opener, type Recipient } from './hybrid.ts'
import { LABELS } from './labels.ts'
import { Proposal } from './publication.ts'
import {
  ID,
  KEY,
  kinds,
  LANGUAGE,
  list,
  oneOf,
  orNull,
  read,
  record,
  SIGNATURE,
  text,
  WEEK,
  written,
  type Of,
} from './shape.ts'
import { requireSigned, type SigningKey } from './signing.ts'

const FORMAT = 'clarion/message'

/** What a message does besides saying something. */
const Matter = kinds({
  /** Caseworkers ask: may we show these words? The token takes them down again. */
  proposal: record({ proposal: Proposal, token: ID }),
  /** The witness says yes to one, or no. */
  agreement: record({ agreement: Agreement }),
  refusal: record({ publication: ID }),
  /** The witness gives, changes or takes back a consent. */
  consent: record({ event: ConsentEvent }),
})

/** One message of a thread, either way: version 1 of the plain text format. */
export const Message = record({
  id: ID,
  /** The lookup id of the receipt: a message that is moved to another thread is noticed. */
  thread: ID,
  from: oneOf('witness', 'caseworkers'),
  week: WEEK,
  language: LANGUAGE,
  text: text(65_536),
  attachments: list(20, AttachmentRef),
  matter: orNull(Matter),
})
export type Message = Of<typeof Message>

const Envelope = record({
  payload: text(65_536),
  signedBy: KEY,
  signature: SIGNATURE,
})

interface Between {
  inbox: { recipient: Recipient }
  receipt: { recipient: Recipient }
}

/**
 * Seals a message to the inbox and to the receipt, signed inside by who wrote it: to know where a message
 * may be sent is not enough to write one. Three lengths in all. Throws `tooLong`.
 */
export async function sealMessage(message: Message, by: Signer, to: Between): Promise<Bytes> {
  if (room(TEXT_SIZES, message) < 0) throw new SealingError('tooLong')
  const payload = JSON.stringify(Message(message))
  const signature = by.sign(LABELS.message, utf8(payload))
  const envelope = written(FORMAT, { payload, signedBy: by.card.signingKey, signature })
  return encryptTo([to.inbox.recipient, to.receipt.recipient], pack(TEXT_SIZES, envelope))
}

/**
 * Who may have written in this thread. The witness's key is the one in her sealed story; on her own page it
 * is her receipt's. The caseworkers' are those of everyone who ever was on the roll.
 */
export interface Thread {
  lookup: string
  witness: SigningKey
  caseworkers: SigningKey[]
}

/** Throws `mismatched` for a message of another thread, and `badSignature` for one by anybody else. */
export async function openMessage(
  sealed: Uint8Array,
  by: Opener,
  thread: Thread,
): Promise<Message & { signedBy: SigningKey }> {
  const { json } = unpack(TEXT_SIZES, await by.open(sealed))
  const { payload, signedBy, signature } = read(FORMAT, Envelope, json)
  requireSigned(signedBy, LABELS.message, utf8(payload), signature)
  const message = Message(parse(payload))
  if (message.thread !== thread.lookup) throw new SealingError('mismatched')
  const may = message.from === 'witness' ? [thread.witness] : thread.caseworkers
  if (!may.includes(signedBy)) throw new SealingError('badSignature')
  return { ...message, signedBy }
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    throw new SealingError('notReadable')
  }
}

/** The three lengths a sealed message has. */
export const MESSAGE_LENGTHS = /* @__PURE__ */ TEXT_SIZES.map((size) => sealedLength(size, 2))
