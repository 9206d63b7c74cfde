import { linkIn } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/messages/index.ts'
import {
  bounceAddress,
  newMessageId,
  type MailKind,
  type Message,
  type Withheld,
} from '../../../platform/mail/index.ts'
import { signedId } from '../../../platform/signed-id.ts'
import type { Endorsement, Organisation } from '../endorsement.ts'
import { nameOf } from '../endorsement.ts'
import { findEndorsement, findOrganisation } from '../queries.ts'
import { useMessages } from './messages/index.ts'
import type { ReportingParts } from './parts.ts'

type Parts = Pick<ReportingParts, 'db' | 'mail' | 'contactKey'>

/** The mail that asks a contact whether the group did this. Twice does no harm. */
export function endorsementMail({ db, ...parts }: Parts): MailKind {
  return {
    ifUnsure: 'again',
    async write(refs) {
      const written = new Map<string, Message | Withheld>()
      for (const ref of refs) {
        const endorsement = await findEndorsement(db, ref.split('/')[0]!)
        if (!endorsement?.contactEmail || endorsement.state !== 'reported') continue
        const group = await findOrganisation(db, endorsement.organisationId)
        if (group) written.set(ref, messageOf(parts, endorsement, group, ref))
      }
      return written
    },
  }
}

function messageOf(
  { mail, contactKey }: Omit<Parts, 'db'>,
  endorsement: Endorsement,
  group: Organisation,
  ref: string,
): Message {
  const language = endorsement.language as Language
  const t = useMessages.in(language)
  const campaign = mail.campaignName()
  const path = `/endorsements/yours/${signedId(contactKey, endorsement.id)}`
  return {
    to: [{ name: endorsement.contactName ?? '', address: endorsement.contactEmail! }],
    from: { name: campaign, address: mail.from.address },
    envelopeFrom: bounceAddress(mail.mailKey, mail.domain, endorsement.id),
    messageId: newMessageId(`${ref.replaceAll(/[^\w-]/g, '.')}.notice`, mail.domain),
    subject: t('mail.subject', { campaign }),
    text: t('mail.text', {
      name: endorsement.contactName ?? '',
      group: nameOf(group),
      act: endorsement.act,
      link: new URL(linkIn(language, path), mail.url).href,
      campaign,
    }),
    isNotice: true,
  }
}
