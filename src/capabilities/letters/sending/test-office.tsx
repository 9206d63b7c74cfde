import { simpleParser, type ParsedMail } from 'mailparser'
import { onTestFinished } from 'vitest'
import type { DatabaseKind } from '../../../../test/databases.ts'
import { keyFor } from '../../../platform/config/index.ts'
import { openLog } from '../../../platform/log/index.ts'
import { openOutbox, openTransport } from '../../../platform/mail/index.ts'
import { testMailServer, type Script } from '../../../platform/mail/test-mail-server.ts'
import { closeDueJoints } from '../joint/close-joint.ts'
import { jointRoutes } from '../joint/routes-joint.tsx'
import { lettersRoutes } from '../routes.tsx'
import type { LetterActions } from '../letter-actions.ts'
import type { LettersDb } from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { QUAY, type MadeUp } from '../test-bodies.ts'
import { SECRET, testSite, words, type TestParts, type TestSite } from '../test-site.tsx'
import { handleLetterMail } from './handle-letter-mail.ts'
import { placeLetter } from './place-letter.ts'
import { confirmingRoutes } from './routes-confirming.tsx'
import { sendingRoutes } from './routes-sending.tsx'
import { yoursRoutes } from './routes-yours.tsx'
import { goRound } from './rounds.ts'

const letter = (to: string) => `---
title: Letter
subject: How care is charged for
to: [${to}]
---
{{ recipient.salutation }},

I live in {{ place.name }}. I ask {{ body.name }} to put care first.

{% if own_words != blank %}{{ own_words }}

{% endif %}Yours sincerely,

{{ sign_off }}
`

export const ACTIONS = {
  trust: ['trust'],
  councillors: ['councillor'],
  mp: ['mp'],
} as const

interface Office {
  on?: DatabaseKind
  bodies?: MadeUp
  server?: Script | null
  /** Without it the form asks for no proof. */
  proofKey?: Buffer
}

/** Letters are sent from here in a made-up area, to a real mail server that does as it is told. */
export async function testOffice({ on, bodies, server: script = {}, proofKey }: Office = {}) {
  const server = script ? await testMailServer(script) : undefined
  const counted: string[] = []
  const actions: LetterActions = {
    find: (id) =>
      id in ACTIONS
        ? { id, title: id, to: ACTIONS[id as keyof typeof ACTIONS], template: id }
        : undefined,
    doneForm: () => <form id="done" />,
    count: async (_, { bodyId }) => void counted.push(bodyId),
  }
  let office!: ReturnType<typeof officeOf> & { proofKey?: Buffer }
  const site: TestSite = await testSite({
    ...(on && { on }),
    bodies: { trustEmail: 'office@trust.example', ...bodies },
    pack: Object.fromEntries(
      Object.entries(ACTIONS).map(([id, [kind]]) => [`letters/${id}.md`, letter(kind)]),
    ),
    routes: (parts) => {
      office = { ...officeOf(parts, actions, server?.url), ...(proofKey && { proofKey }) }
      return [
        lettersRoutes({ ...parts, actions, canSend: office.outbox.isSetUp }),
        sendingRoutes(office),
        confirmingRoutes(office),
        yoursRoutes(office),
        jointRoutes(office),
      ]
    },
  })
  onTestFinished(() => office.outbox.stop())
  return {
    ...site,
    ...office,
    site,
    counted,
    server,
    mails: () => Promise.all((server?.mails ?? []).map(parsed)),
    letters: () => lettersIn(site.db),
    /** Everything that is due happens: the hourly rounds, and the mail. */
    async passTo(instant: string) {
      site.clock.set(instant)
      await goRound({ db: site.db, clock: site.clock })
      await closeDueJoints(site.db, office, instant)
      await office.outbox.runDue()
    },
  }
}

function officeOf(parts: TestParts, actions: LetterActions, SMTP_URL: string | undefined) {
  const { database, clock } = parts
  const { db, kind } = database
  const mailKey = keyFor(SECRET, 'mail')
  const linkKey = keyFor(SECRET, 'letters')
  const timeouts = { connect: 2000, greeting: 1000, silence: 1000, whole: 10_000 }
  const config = { SMTP_URL, MAIL_DOMAIN: 'care.example', MAIL_FROM: 'letters@care.example' }
  const transport = SMTP_URL ? openTransport(config, { clock, timeouts }) : undefined
  const outbox = openOutbox({ db, kind, clock, log: openLog('silent'), transport, key: mailKey })
  const mail = {
    mailKey,
    linkKey,
    domain: 'care.example',
    from: { address: 'letters@care.example' },
    url: 'https://care.example',
    campaignName: () => 'Care Comes First',
  }
  const addressOf = () => '192.0.2.1'
  const office = { ...parts, actions, outbox, mail, mailKey, linkKey, addressOf }
  const whole = { ...office, addresseeOf: placeLetter(office) }
  handleLetterMail(whole)
  return whole
}

export function lettersIn(db: LettersDb): Promise<SentLetter[]> {
  return db.selectFrom('letter').selectAll().orderBy('recipientName').execute()
}

export function parsed(raw: string): Promise<ParsedMail> {
  return simpleParser(Buffer.from(raw, 'latin1'))
}

export const AMA = { name: 'Ama Boateng', email: 'ama@post.example' }

/** Where a letter of one action is sent from. */
export function toBe(path: string, query: Record<string, string>): string {
  return `${path}?${new URLSearchParams({ about: 'rules', place: QUAY, ...query }).toString()}`
}

export const TO_TRUST = toBe('/letters', { action: 'trust', to: 'trust-rz0' })

/** Writes a letter and leaves it to be confirmed; gives the page that waits for the code. */
export async function write(
  { post }: Pick<TestSite, 'post'>,
  form: Record<string, string> = {},
  to = TO_TRUST,
): Promise<string> {
  const answer = await post(to, { words: '', ...AMA, ...form })
  if (answer.status !== 303) throw new Error(words(answer.text))
  return answer.location!
}

export function codeIn(text: string): string {
  return /^\d{6}$/m.exec(text)?.[0] ?? ''
}

export function linkIn(text: string): string {
  return /https:\/\/care\.example(\/\S*letters\/yours\/\S+)/.exec(text)?.[1] ?? ''
}
