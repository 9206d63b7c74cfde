import type { AnyDb } from '../../../platform/db/index.ts'
import type { MailKind, Message, Withheld } from '../../../platform/mail/index.ts'
import * as life from '../life/queries-life.ts'
import { useMessages } from '../messages/index.ts'
import { linkTo, noticeTo } from './confirmation-mail.ts'
import type { MailSettings } from './mail-settings.ts'

/** Tells a writer that her letter came back, and that she can still print it. */
export function undeliveredMail({ db, mail }: { db: AnyDb; mail: MailSettings }): MailKind {
  return {
    ifUnsure: 'again',
    async write(letterIds) {
      const written = new Map<string, Message | Withheld>()
      for (const letter of await life.listLetters(db, letterIds)) {
        const writer = letter.writerId ? await life.findWriter(db, letter.writerId) : undefined
        if (!writer?.email) continue
        const t = useMessages.in(writer.language)
        const about = { recipient: letter.recipientName, campaign: mail.campaignName() }
        const notice = {
          ref: `${letter.id}.back`,
          subject: t('backMail.subject', about),
          text: t('backMail.text', {
            ...about,
            name: writer.name ?? '',
            link: linkTo(mail, writer),
          }),
        }
        written.set(letter.id, noticeTo(mail, writer, notice))
      }
      return written
    },
  }
}
