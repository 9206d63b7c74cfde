/**
 * A process that takes letters in, confirms and sends them, on five hands at once, and prints the number of each when
 * it has been told that it is kept. To be killed. With `drain` it takes in none, sends what is due, and ends.
 */
import { newId } from '../../src/platform/ids.ts'
import { handleLetterMail } from '../../src/capabilities/letters/index.ts'
import { acceptLetter } from '../../src/capabilities/letters/sending/accept-letter.ts'
import { confirmWriting } from '../../src/capabilities/letters/sending/confirm-letter.ts'
import { clockStartingAt } from '../../src/platform/clock/index.ts'
import { openDatabase, type AnyDb } from '../../src/platform/db/index.ts'
import { openLog } from '../../src/platform/log/index.ts'
import { openOutbox, openTransport } from '../../src/platform/mail/index.ts'

const [folder = '', smtp = '', at = '', first = '', url] = process.argv.slice(2)
const { db, kind, close } = await openDatabase({ folder, ...(url && { url }) })
const clock = clockStartingAt(at)
const key = Buffer.alloc(32, 1)
const log = openLog('silent')
const transport = openTransport({ SMTP_URL: smtp, MAIL_DOMAIN: 'care.example' }, { clock })
const outbox = openOutbox({ db, kind, clock, log, transport, key })
const mail = {
  mailKey: key,
  linkKey: key,
  domain: 'care.example',
  from: { address: 'letters@care.example' },
  url: 'https://care.example',
  campaignName: () => 'Care Comes First',
}
const addressee = (number: string) => ({
  kind: 'trust' as const,
  bodyId: `trust-${number}`,
  bodyName: `Trust ${number}`,
  postId: null,
  holderId: null,
  person: null,
  office: null,
  areaName: null,
  distanceKm: null,
  phone: null,
  address: [],
  source: 'https://data.example',
  asOf: '2026-05-01',
  route: {
    known: true as const,
    kind: 'email' as const,
    value: `t${number}@trust.example`,
    via: 'body' as const,
    officeName: null,
    source: 'https://data.example',
    asOf: '2026-05-01',
  },
})
const actions = { find: () => undefined, doneForm: () => null, count: async () => {} }
const parts = { db, kind, clock, outbox, log, mail, mailKey: key, linkKey: key, actions }
handleLetterMail({
  ...parts,
  addresseeOf: ({ bodyId }: { bodyId: string }) => addressee(bodyId.replace('trust-', '')),
} as never)

async function goOn(hand: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const number = String(Number(first) + hand * 1000 + count)
    const form = { words: '', name: 'Ama Boateng', email: `w${number}@post.example` }
    const writerId = await acceptLetter(parts as never, form, {
      campaignId: 'care',
      actionId: 'trust',
      language: 'en',
      place: { key: 'x', councilCode: '', wardName: null },
      mails: [
        {
          addressee: addressee(number) as never,
          toAddress: `t${number}@trust.example`,
          letter: {
            subject: `Letter ${number}`,
            text: `Dear trust,\n\nthis is letter ${number} ${newId()}.`,
          },
        },
      ],
    })
    await confirmWriting(parts as never, writerId!)
    process.stdout.write(`${number}\n`)
  }
}

if (first === 'drain') {
  await outbox.runDue()
  await outbox.stop()
  await (close as () => Promise<void>)()
} else {
  outbox.start()
  await Promise.all(Array.from({ length: 5 }, (_, hand) => goOn(hand)))
}
export type { AnyDb }
