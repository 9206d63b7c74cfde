import { newId } from '../../../platform/ids.ts'
import { bounceAddress, newMessageId, type Message } from '../../../platform/mail/index.ts'
import { useMessages } from '../messages/index.ts'
import type { MailSettings } from '../sending/mail-settings.ts'

/** A letter about nothing, made as real ones are. */
export function testMessage(mail: MailSettings, address: string): Message {
  const { mailKey, domain, from, campaignName, url } = mail
  const t = useMessages.in('en')
  const campaign = campaignName()
  return {
    to: [{ address }],
    from: { name: campaign, address: from.address },
    envelopeFrom: bounceAddress(mailKey, domain, newId()),
    messageId: newMessageId(newId(), domain),
    subject: t('desk.test.mail.subject', { campaign }),
    text: t('desk.test.mail.text', { campaign, url }),
  }
}
