import { describe, expect, onTestFinished, test } from 'vitest'
import { databases, type DatabaseKind } from '../../../test/databases.ts'
import { stoppedClock } from '../clock/index.ts'
import { openDatabase } from '../db/index.ts'
import { openLog } from '../log/index.ts'
import { openOutbox, type MailKind, type Outbox } from './outbox.ts'
import { addSuppression } from './queries-suppression.ts'
import { hashAddress } from './suppression.ts'
import { testMailServer, type Script } from './test-mail-server.ts'
import { testMessage } from './test-message.ts'
import { openTransport } from './transport.ts'

const noon = '2026-11-24T12:00:00.000Z'
const key = Buffer.alloc(32, 7)

/** A post room: a queue in a database, processes that send it, and a mail server that does as it is told. */
async function postRoom(kind: DatabaseKind, script: Script = {}) {
  const database = await kind.open()
  onTestFinished(database.close)
  const clock = stoppedClock(noon)
  const server = await testMailServer(script)
  const ends: string[] = []

  const work: MailKind = {
    ifUnsure: 'ask',
    write: async (refs) =>
      new Map(
        refs.map((ref) => [
          ref,
          testMessage({ to: [{ address: `${ref}@office.example` }], subject: ref }),
        ]),
      ),
    ended: async (_, all) => void ends.push(...all.map(({ ref, end }) => `${ref} ${end}`)),
  }
  async function process(changes: Partial<MailKind> = {}, isKilled = false): Promise<Outbox> {
    const { folder, url } = database
    const own = await openDatabase({ folder, ...(url && { url }) })
    const timeouts = { connect: 1000, greeting: 500, silence: 500, whole: 4000 }
    const outbox = openOutbox({
      db: own.db,
      kind: kind.name,
      clock,
      log: openLog('silent'),
      transport: openTransport({ SMTP_URL: server.url }, { clock, timeouts }),
      key,
    })
    outbox.handle('letter', { ...work, ...changes })
    onTestFinished(async () => {
      if (!isKilled) await outbox.stop()
      await own.close()
    })
    return outbox
  }
  const rows = () =>
    database.db.selectFrom('mail').selectAll().orderBy('dueAt').orderBy('ref').execute()
  const went = () => server.mails.map((raw) => /^Subject: (.*)$/m.exec(raw)![1]!.trim())
  return { db: database.db, clock, server, ends, process, rows, went }
}

const letter = (ref: string, paceKey?: string) => ({
  kind: 'letter',
  ref,
  ...(paceKey && { paceKey }),
})

describe.each(databases)('mail to be sent, on %s', (kind) => {
  test('goes once, whoever of two processes sends it', async () => {
    const { db, process, went, rows } = await postRoom(kind)
    const one = await process()
    // Two processes serve one PostgreSQL; a second on one SQLite folder is refused.
    const other = kind.name === 'postgres' ? await process() : one
    await one.add(
      db,
      Array.from({ length: 60 }, (_, at) => letter(`L${at}`)),
    )
    await one.add(db, [letter('L0')])

    await Promise.all([one.runDue(), other.runDue()])

    expect(went()).toHaveLength(60)
    expect(new Set(went()).size).toBe(60)
    expect((await rows()).every(({ state }) => state === 'sent')).toBe(true)
  })

  test('refused for now is tried again later and later, and given up in the end', async () => {
    const { db, clock, process, rows, ends, server } = await postRoom(kind, {
      answers: { RCPT: '451 4.3.0 Later' },
    })
    const outbox = await process()
    await outbox.add(db, [letter('L1')])
    const waits: number[] = []
    for (let tries = 0; tries < 12; tries += 1) {
      await outbox.runDue()
      const [row] = await rows()
      if (row!['state'] !== 'queued') break
      waits.push((Date.parse(row!['dueAt']) - Date.parse(clock.now())) / 60_000)
      clock.set(row!['dueAt'])
    }
    expect(waits).toEqual([1, 5, 15, 60, 120, 240, 480, 720, 1440])
    expect((await rows())[0]).toMatchObject({ state: 'failed' })
    expect((await rows())[0]!['problem']).toContain('451')
    expect(ends.at(-1)).toBe('L1 failed')
    expect(server.counts['RCPT']).toBe(10)
  })

  test('to one who is refused for good stops none of the others', async () => {
    const { db, process, went, rows } = await postRoom(kind, {
      answers: { RCPT: (times) => (times === 2 ? '550 5.1.1 No such user' : '250 Ok') },
    })
    const outbox = await process()
    await outbox.add(
      db,
      ['L1', 'L2', 'L3', 'L4'].map((ref) => letter(ref)),
    )
    await outbox.runDue()
    expect(went()).toHaveLength(3)
    const states = (await rows()).map(({ state }) => state).toSorted()
    expect(states).toEqual(['failed', 'sent', 'sent', 'sent'])
  })

  test('waits, and is not counted against, while the mail server is down', async () => {
    const { db, clock, process, rows, went, server } = await postRoom(kind, {
      answers: { EHLO: (times) => (times <= 2 ? 'hangUp' : '250 mx.example') },
    })
    const outbox = await process()
    await outbox.add(db, [letter('L1')])
    await outbox.runDue()
    expect(await rows()).toMatchObject([{ state: 'queued', attempts: 0 }])
    expect((await rows())[0]!['problem']).toMatch(/^unreachable \w+$/)
    const asked = server.connections()
    await outbox.runDue()
    expect(server.connections()).toBe(asked)
    clock.set('2026-11-24T12:10:00.000Z')
    await outbox.runDue()
    clock.set('2026-11-24T12:20:00.000Z')
    await outbox.runDue()
    expect(went()).toEqual(['L1'])
  })

  test('that may have been taken is not sent again by itself', async () => {
    const { db, clock, process, rows, server } = await postRoom(kind, { taken: 'hangUp' })
    const outbox = await process()
    await outbox.add(db, [letter('L1')])
    await outbox.runDue()
    expect(await rows()).toMatchObject([{ state: 'unsure', problem: 'dropped' }])
    clock.set('2026-11-26T12:00:00.000Z')
    await outbox.runDue()
    expect(server.mails).toHaveLength(1)
    // Whoever is asked, and says so, has it sent once more.
    await outbox.add(db, [letter('L1')])
    await outbox.runDue()
    expect(server.mails).toHaveLength(2)
  })

  test('that a dead process was sending is unsure, and a notice goes again', async () => {
    const { db, clock, process, rows, went } = await postRoom(kind)
    const dying = await process({ write: () => new Promise(() => {}) }, true)
    dying.handle('notice', { ifUnsure: 'again', write: () => new Promise(() => {}) })
    await dying.add(db, [letter('L1'), { kind: 'notice', ref: 'N1' }])
    void dying.runDue()
    await expect
      .poll(async () => (await rows()).every(({ state }) => state === 'sending'))
      .toBe(true)

    const next = await process()
    next.handle('notice', {
      ifUnsure: 'again',
      write: async (refs) => new Map(refs.map((ref) => [ref, testMessage({ subject: ref })])),
    })
    clock.set('2026-11-24T12:11:00.000Z')
    await next.runDue()
    clock.set('2026-11-24T12:20:00.000Z')
    await next.runDue()
    expect((await rows()).find(({ ref }) => ref === 'L1')).toMatchObject({
      state: 'unsure',
      problem: 'died',
    })
    expect(went()).toEqual(['N1'])
  })

  test('to one recipient goes by day, one a minute, also after a night of standing still', async () => {
    const { db, clock, process, went } = await postRoom(kind)
    const outbox = await process()
    clock.set('2026-11-24T19:58:30.000Z')
    await outbox.add(
      db,
      ['L1', 'L2', 'L3', 'L4'].map((ref) => letter(ref, 'office')),
    )
    await outbox.add(db, [letter('other', 'elsewhere')])
    await outbox.runDue()
    expect(went().toSorted()).toEqual(['L1', 'other'])
    clock.set('2026-11-24T19:59:30.000Z')
    await outbox.runDue()
    expect(went()).toHaveLength(3)
    clock.set('2026-11-25T03:00:00.000Z')
    await outbox.runDue()
    expect(went()).toHaveLength(3)
    clock.set('2026-11-25T12:00:00.000Z')
    await outbox.runDue()
    expect(went()).toHaveLength(4)
    clock.set('2026-11-25T12:00:59.000Z')
    await outbox.runDue()
    expect(went()).toHaveLength(4)
    clock.set('2026-11-25T12:02:00.000Z')
    await outbox.runDue()
    expect(went().toSorted()).toEqual(['L1', 'L2', 'L3', 'L4', 'other'])
  })

  test('goes to nobody who is on the list of those who get none', async () => {
    const { db, process, rows, went } = await postRoom(kind)
    const outbox = await process()
    await addSuppression(db, {
      hash: hashAddress(key, 'L1@office.example'),
      shown: 'l…@office.example',
      reason: 'asked',
      since: noon,
      addedBy: null,
    })
    await outbox.add(db, [letter('L1'), letter('L2')])
    await outbox.runDue()
    expect(went()).toEqual(['L2'])
    expect((await rows()).find(({ ref }) => ref === 'L1')).toMatchObject({
      state: 'held',
      problem: 'suppressed',
    })
  })

  test('of a kind that cannot be written holds up no other', async () => {
    const { db, process, rows, went } = await postRoom(kind)
    const outbox = await process()
    outbox.handle('broken', { ifUnsure: 'ask', write: () => Promise.reject(new Error('a fault')) })
    await outbox.add(db, [{ kind: 'broken', ref: 'B1' }, letter('L1')])
    await outbox.runDue()
    expect(went()).toEqual(['L1'])
    expect((await rows()).find(({ ref }) => ref === 'B1')).toMatchObject({
      state: 'held',
      problem: 'fault',
    })
  })

  test('that is taken out of the queue does not go', async () => {
    const { db, process, went } = await postRoom(kind)
    const outbox = await process()
    await outbox.add(db, [letter('L1'), letter('L2')])
    expect(await outbox.withdraw(db, { kind: 'letter', refs: ['L1'], state: 'stopped' })).toEqual([
      'L1',
    ])
    await outbox.runDue()
    expect(await outbox.withdraw(db, { kind: 'letter', refs: ['L2'], state: 'stopped' })).toEqual(
      [],
    )
    expect(went()).toEqual(['L2'])
  })
})
