import type { Clock, Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import {
  bounceAddress,
  replyAddress,
  signedMessageId,
  type MailEnd,
  type MailKind,
  type Message,
  type Withheld,
} from '../../../platform/mail/index.ts'
import type { Addressee } from '../addressee.ts'
import { addressesOf } from '../addressee.ts'
import type { Move } from '../life/life.ts'
import * as life from '../life/queries-life.ts'
import type { LetterWriter, SentLetter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import type { MailSettings } from './mail-settings.ts'
import { signed } from './new-writing.ts'
import { saveToAddress } from './queries-sending.ts'

export interface LetterMailParts {
  db: AnyDb
  clock: Clock
  mail: MailSettings
  /** Whom the letter is for, as they are known now; nobody when the body or the post is no more. */
  addresseeOf(letter: SentLetter): Addressee | undefined
}

/** Letters, as the outbox sends them. What becomes of the mail becomes of the letter, in the same transaction. */
export function letterMail(parts: LetterMailParts): MailKind {
  const { db } = parts
  return {
    ifUnsure: 'ask',
    async write(ids) {
      const letters = await life.listLetters(db, ids)
      const writers = await life.listWriters(
        db,
        letters.flatMap(({ writerId }) => writerId ?? []),
      )
      const byId = new Map(writers.map((writer) => [writer.id, writer]))
      const written = new Map<string, Message | Withheld>()
      for (const letter of letters) {
        const writer = letter.writerId ? byId.get(letter.writerId) : undefined
        written.set(letter.id, await messageOf(parts, letter, writer))
      }
      return written
    },
    async began(trx, ids, at) {
      await life.moveLetters(trx, ids, { move: 'begin', at })
    },
    ended: moveAsMailEnded,
  }
}

const MOVE_OF: Record<MailEnd['end'], Move> = {
  sent: 'send',
  putOff: 'putOff',
  failed: 'refuse',
  unsure: 'lose',
  withheld: 'hold',
}

async function moveAsMailEnded(trx: AnyDb, ends: MailEnd[], at: Instant): Promise<void> {
  const alike = Map.groupBy(ends, ({ end, problem }) => `${end}\n${problem}`)
  for (const some of alike.values()) {
    const [{ end, problem }] = some as [MailEnd]
    const ids = some.map(({ ref }) => ref)
    await life.moveLetters(trx, ids, { move: MOVE_OF[end], at, reason: problem })
  }
}

async function messageOf(
  parts: LetterMailParts,
  letter: SentLetter,
  writer: LetterWriter | undefined,
): Promise<Message | Withheld> {
  const { mail } = parts
  // Stopped or held in the moment it was taken from the queue.
  if (letter.state !== 'sending') return { withheld: 'notQueued' }
  const toAddress = await currentAddress(parts, letter)
  if (!toAddress) return { withheld: 'noAddress' }
  // The text of a joint letter has been signed by all.
  const text = letter.text && (writer ? signed(letter.text, writer) : letter.text)
  if (!text || !letter.subject) return { withheld: 'scrubbed' }
  const t = useMessages.in('en')
  const campaign = mail.campaignName()
  const isOwnReply = writer?.email && !writer.sharesAnswerOn
  return {
    to: [{ address: toAddress }],
    from: {
      name: writer?.name ? t('send.from', { name: writer.name, campaign }) : campaign,
      address: mail.from.address,
    },
    replyTo: isOwnReply
      ? { name: writer.name ?? '', address: writer.email! }
      : {
          name: writer?.name ?? campaign,
          address: replyAddress(mail.mailKey, mail.domain, letter.id),
        },
    envelopeFrom: bounceAddress(mail.mailKey, mail.domain, letter.id),
    messageId: signedMessageId(mail.mailKey, mail.domain, letter.id),
    subject: letter.subject,
    text: writer ? `${text}\n\n-- \n${foot(mail, writer)}` : text,
  }
}

/** Says to whoever opens it how the letter came, and that a person stands behind it. */
function foot({ campaignName, url }: MailSettings, { name }: LetterWriter): string {
  const t = useMessages.in('en')
  return t('send.foot', { name: name ?? '', campaign: campaignName(), url })
}

/**
 * Where it goes to today. Between confirming and sending an address may have been put right, or the person may have
 * left; the letter goes to whom it was written to, and never to an old address.
 */
async function currentAddress(
  { db, clock, addresseeOf }: LetterMailParts,
  letter: SentLetter,
): Promise<string | undefined> {
  if (letter.correctedOn) return letter.toAddress
  const addressee = addresseeOf(letter)
  const known = (addressee ? addressesOf([addressee]) : []).map((one) => one.toLowerCase())
  if (known.length === 0 || known.includes(letter.toAddress)) return known[0] && letter.toAddress
  const [toAddress] = known as [string]
  await db.transaction().execute(async (trx: AnyDb) => {
    await saveToAddress(trx, letter.id, toAddress)
    const event = {
      at: clock.now(),
      move: 'correct',
      reason: 'newAddress',
      personId: null,
    } as const
    await life.noteLetters(trx, [letter.id], event)
  })
  return toAddress
}
