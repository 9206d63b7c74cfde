import type { Mailbox } from '../../../platform/mail/index.ts'

/** What every mail of a letter is made with. */
export interface MailSettings {
  /** Signs bounce and reply addresses. */
  mailKey: Buffer
  /** Signs links and codes. */
  linkKey: Buffer
  /** Our own domain, for bounces and answers. */
  domain: string
  /** Our own address; the name beside it says who writes. */
  from: Mailbox
  /** The public address of this site. */
  url: string
  campaignName(): string
}
