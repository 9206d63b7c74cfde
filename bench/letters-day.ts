import { registerHooks } from 'node:module'
import { stoppedClock } from '../src/platform/clock/index.ts'
import { openDatabase } from '../src/platform/db/index.ts'
import { openLog } from '../src/platform/log/index.ts'
import { openOutbox, openTransport } from '../src/platform/mail/index.ts'

/**
 * Sends what is in the queue of a data folder, with a clock that goes from minute to minute as soon as all that is due
 * has gone. Prints for each hour how much memory it takes, in MiB, and how many letters have gone; at last, `done`.
 */
registerHooks({
  load: (url, about, next) =>
    next(url, url.endsWith('.json') ? { ...about, importAttributes: { type: 'json' } } : about),
})
const { letterMail } = await import('../src/capabilities/letters/sending/letter-mail.ts')

const [folder, port, start] = process.argv.slice(2)
const { db, kind, close } = await openDatabase({ folder: folder! })
const clock = stoppedClock(start!)
const key = Buffer.alloc(32, 1)
const config = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_DOMAIN: 'care.example' }
const transport = openTransport(config, { clock, connections: 20 })
const outbox = openOutbox({ db, kind, clock, log: openLog('silent'), transport, key })
const mail = {
  mailKey: key,
  linkKey: key,
  domain: 'care.example',
  from: { address: 'letters@care.example' },
  url: 'https://care.example',
  campaignName: () => 'Care Comes First',
}
outbox.handle('letter', letterMail({ db, clock, mail, addresseeOf: () => undefined }))

async function countIn(state: string): Promise<number> {
  const { count } = await db
    .selectFrom('letter')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', state)
    .executeTakeFirstOrThrow()
  return count
}

console.log('ready')
for (let minute = 0; (await countIn('queued')) > 0; minute += 1) {
  clock.set(new Date(Date.parse(start!) + minute * 60_000).toISOString())
  await outbox.runDue()
  if (minute % 60 > 0) continue
  const mebibytes = process.memoryUsage.rss() / 2 ** 20
  console.log(`${clock.now().slice(11, 16)} ${mebibytes.toFixed(0)} ${await countIn('sent')}`)
}
await outbox.stop()
await close()
console.log('done')
