import type { AnyDb } from '../../../platform/db/index.ts'
import {
  bounceAddress,
  newMessageId,
  type MailKind,
  type Message,
  type Withheld,
} from '../../../platform/mail/index.ts'
import { linkIn } from '../../../platform/http/index.ts'
import * as life from '../life/queries-life.ts'
import type { LetterWriter, SentLetter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import type { MailSettings } from './mail-settings.ts'
import { confirmationCode, writerToken } from './writer-token.ts'

interface Parts {
  db: AnyDb
  mail: MailSettings
}

/** The mail that asks a writer whether it was she: a link, and a code for another device. Twice does no harm. */
export function confirmationMail({ db, mail }: Parts): MailKind {
  return {
    ifUnsure: 'again',
    async write(refs) {
      const written = new Map<string, Message | Withheld>()
      for (const ref of refs) {
        const writer = await life.findWriter(db, writerIdOf(ref))
        if (!writer?.email || writer.confirmedAt) continue
        const letters = await life.listLettersOf(db, writer.id)
        written.set(ref, message(mail, { writer, letters, ref }))
      }
      return written
    },
  }
}

/** A mail that is asked for again has a ref of its own; one for every ten minutes at most. */
export function confirmationRef(writerId: string, again?: string): string {
  return again ? `${writerId}/${again.slice(0, 15)}` : writerId
}

function writerIdOf(ref: string): string {
  return ref.split('/')[0]!
}

function message(
  mail: MailSettings,
  { writer, letters, ref }: { writer: LetterWriter; letters: SentLetter[]; ref: string },
): Message {
  const t = useMessages.in(writer.language)
  const campaign = mail.campaignName()
  return noticeTo(mail, writer, {
    ref,
    subject: t('confirmMail.subject', { campaign }),
    text: t('confirmMail.text', {
      name: writer.name ?? '',
      recipients: letters.map(({ recipientName }) => `- ${recipientName}`).join('\n'),
      link: linkTo(mail, writer),
      code: confirmationCode(mail.linkKey, writer.id),
      codePage: mail.url + linkIn(writer.language, '/letters/code'),
      campaign,
    }),
  })
}

/** Where a writer sees her letters, confirms, stops and answers. */
export function linkTo({ url, linkKey }: MailSettings, writer: LetterWriter, below = ''): string {
  const path = `/letters/yours/${writerToken(linkKey, writer.id)}${below}`
  return new URL(linkIn(writer.language, path), url).href
}

interface Notice {
  /** What it is about, for its own name. */
  ref: string
  subject: string
  text: string
}

/** A mail of the campaign's own to somebody who wrote a letter. */
export function noticeTo(
  { mailKey, domain, from, campaignName }: MailSettings,
  writer: LetterWriter,
  { ref, subject, text }: Notice,
): Message {
  return {
    to: [{ name: writer.name ?? '', address: writer.email! }],
    from: { name: campaignName(), address: from.address },
    // What comes back to it is about the writer's own mailbox, and says nothing of the letter.
    envelopeFrom: bounceAddress(mailKey, domain, writer.id),
    messageId: newMessageId(`${ref.replaceAll(/[^\w-]/g, '.')}.notice`, domain),
    subject,
    text,
    isNotice: true,
  }
}
