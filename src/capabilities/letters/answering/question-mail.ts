import type { AnyDb } from '../../../platform/db/index.ts'
import type { MailKind, Message, Withheld } from '../../../platform/mail/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { dayOf } from '../../../platform/clock/index.ts'
import * as life from '../life/queries-life.ts'
import type { LetterWriter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import { linkTo, noticeTo } from '../sending/confirmation-mail.ts'
import type { MailSettings } from '../sending/mail-settings.ts'
import { listOut, type LetterOut } from './queries-answering.ts'

interface Parts {
  db: AnyDb
  mail: MailSettings
}

/** The one mail that asks whether a letter was answered. Sent twice it does no harm; not at all, it would. */
export function questionMail({ db, mail }: Parts): MailKind {
  return {
    ifUnsure: 'again',
    async write(refs) {
      const written = new Map<string, Message | Withheld>()
      for (const letter of await life.listLetters(db, refs)) {
        const writer = letter.writerId ? await life.findWriter(db, letter.writerId) : undefined
        if (!writer?.email || writer.scrubbedAt) continue
        const all = await listOut(db, writer.id)
        // She may have answered by herself since, or it came back.
        const open = all.filter(({ askedAt, answer }) => {
          return askedAt === letter.askedAt && (answer === null || answer === 'no')
        })
        if (open.length > 0) written.set(letter.id, message(mail, writer, letter.id, open))
      }
      return written
    },
  }
}

function message(mail: MailSettings, writer: LetterWriter, ref: string, letters: LetterOut[]) {
  const t = useMessages.in(writer.language)
  const recipients = letters.map(({ recipientName, bodyName, wentAt }) => {
    const day = writeDay(dayOf(wentAt), writer.language)
    return t('answer.mail.letter', { name: recipientName, body: bodyName, day })
  })
  return noticeTo(mail, writer, {
    ref: `${ref}.question`,
    subject: t('answer.mail.subject', { count: letters.length }),
    text: t('answer.mail.text', {
      name: writer.name ?? '',
      count: letters.length,
      recipients: recipients.join('\n'),
      link: linkTo(mail, writer, '/answer'),
      campaign: mail.campaignName(),
    }),
  })
}
