import type { Context } from 'hono'
import type { Directory } from './capabilities/bodies/index.ts'
import type { Pack } from './capabilities/content/index.ts'
import {
  handleLetterMail,
  placeLetter,
  questionMail,
  type LetterActions,
  type MailSettings,
} from './capabilities/letters/index.ts'
import type { PlaceIndex } from './capabilities/places/index.ts'
import type { Installation } from './installation.ts'
import { keyFor, type Config } from './platform/config/index.ts'
import type { Env } from './platform/http/index.ts'
import type { Jobs } from './platform/jobs/index.ts'
import type { Log } from './platform/log/index.ts'
import { openOutbox, openTransport } from './platform/mail/index.ts'

interface Parts {
  it: Installation & { log: Log }
  pack: Pack
  index(): PlaceIndex | undefined
  directory: Directory
  campaignName(): string
  actions: LetterActions
  addressOf(c: Context<Env>): string
  jobs: Jobs
}

/** Where letters are taken in and sent from: the outbox, the keys and names its mail is made with. */
export function openLetterOffice({ it, ...parts }: Parts) {
  const { config, clock, log, database } = it
  const { db, kind } = database
  const mailKey = keyFor(it.secret, 'mail')
  const mail = mailSettings(config, { mailKey, linkKey: keyFor(it.secret, 'letters'), ...parts })
  const transport = config.SMTP_URL ? openTransport(config, { clock, connections: 20 }) : undefined
  const outbox = openOutbox({ db, kind, clock, log, transport, key: mailKey })
  const whole = {
    ...parts,
    db,
    clock,
    outbox,
    transport,
    mail,
    mailConfig: config,
    mailKey,
    linkKey: mail.linkKey,
    proofKey: keyFor(it.secret, 'proof'),
  }
  const office = { ...whole, addresseeOf: placeLetter(whole) }
  handleLetterMail(office)
  outbox.handle('question', questionMail(office))
  return office
}

/** Without settings of its own a campaign's mail is named after its public address. */
export function mailSettings(
  config: Config,
  keys: Pick<MailSettings, 'mailKey' | 'linkKey' | 'campaignName'>,
): MailSettings {
  const url = config.CLARION_URL ?? `http://${config.HOST}:${config.PORT}`
  const domain = config.MAIL_DOMAIN ?? new URL(url).hostname
  return {
    mailKey: keys.mailKey,
    linkKey: keys.linkKey,
    campaignName: keys.campaignName,
    domain,
    url,
    from: { address: config.MAIL_FROM ?? `letters@${domain}` },
  }
}
