import type { MailConfig, Transport } from '../../../platform/mail/index.ts'
import type { MailSettings } from '../sending/mail-settings.ts'
import type { LaterParts } from './change-later.ts'

export { isOrganiser, ofCampaign, organiserOf } from '../../accounts/index.ts'

export interface DeskParts extends LaterParts {
  mail: MailSettings
  mailConfig: MailConfig
  /** None until a mail server is configured. */
  transport: Transport | undefined
}

/** How many letters there are is for whoever looks at the desk; what is in them for organisers alone. */
export const MAY_COUNT = ['organiser', 'owner', 'editor', 'reader'] as const
