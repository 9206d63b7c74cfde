import type { AnyDb } from '../../../platform/db/index.ts'
import {
  bounceAddress,
  forwarded,
  newMessageId,
  replyAddress,
  type LeftOut,
  type MailKind,
  type Message,
  type Withheld,
} from '../../../platform/mail/index.ts'
import * as life from '../life/queries-life.ts'
import type { LetterReply, LetterWriter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import type { MailSettings } from '../sending/mail-settings.ts'
import { listReplies } from './queries-receiving.ts'
import { answerIn } from './reply.ts'

/** Carries answers on: `replyId/letterId` is one answer to one of those whose letter it answers. */
export function replyMail({ db, mail }: { db: AnyDb; mail: MailSettings }): MailKind {
  return {
    ifUnsure: 'again',
    async write(refs) {
      const written = new Map<string, Message | Withheld>()
      for (const ref of refs) {
        const [replyId = '', letterId = ''] = ref.split('/')
        const [reply] = await listReplies(db, [replyId])
        const letter = await life.findLetterById(db, letterId)
        const writer = letter?.writerId ? await life.findWriter(db, letter.writerId) : undefined
        const message = reply && writer && messageOf(mail, { reply, writer, ref })
        if (message) written.set(ref, message)
      }
      return written
    },
  }
}

interface Carried {
  reply: LetterReply
  writer: LetterWriter
  ref: string
}

function messageOf(mail: MailSettings, { reply, writer, ref }: Carried): Message | undefined {
  const answer = answerIn(reply)
  if (!answer || !writer.email) return undefined
  return forwarded(answer, {
    to: { name: writer.name ?? '', address: writer.email },
    from: mail.from.address,
    campaign: mail.campaignName(),
    envelopeFrom: bounceAddress(mail.mailKey, mail.domain, writer.id),
    messageId: newMessageId(ref.replace('/', '.'), mail.domain),
    replyAddress: replyAddress(mail.mailKey, mail.domain, reply.letterId),
    sayLeftOut: (left) => sayLeftOut(left, writer),
  })
}

function sayLeftOut({ files, mails, isCut }: LeftOut, { language }: LetterWriter): string {
  const t = useMessages.in(language)
  const all = [
    files.length > 0 && t('replyMail.files', { files: files.join(', ') }),
    mails > 0 && t('replyMail.more', { count: mails }),
    isCut && t('replyMail.cut'),
  ]
  return [...all.filter(Boolean), t('replyMail.ask')].join('\n')
}
