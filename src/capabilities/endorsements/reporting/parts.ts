import type { Context } from 'hono'
import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import type { Env } from '../../../platform/http/index.ts'
import type { Outbox } from '../../../platform/mail/index.ts'
import type { DocumentsParts } from '../../documents/index.ts'
import type { MailSettings } from '../../letters/index.ts'

/** What the routes by which groups tell us what they passed are made with. */
export interface ReportingParts {
  db: AnyDb
  clock: Clock
  documents: DocumentsParts
  outbox: Outbox
  mail: MailSettings
  /** The key that addresses are known by. */
  mailKey: Buffer
  /** Signs the link in a contact's mail. */
  contactKey: Buffer
  /** Signs what a device or a person is asked, so that no program fills in the form. */
  proofKey: Buffer
  /** Where a request comes from, for the throttle alone. */
  addressOf(c: Context<Env>): string
}
