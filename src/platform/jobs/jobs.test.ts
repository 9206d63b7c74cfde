import { describe, expect, onTestFinished, test } from 'vitest'
import { databases, type DatabaseKind, type TestDatabase } from '../../../test/databases.ts'
import { stoppedClock, type SetClock } from '../clock/index.ts'
import { openDatabase } from '../db/index.ts'
import { openLog } from '../log/index.ts'
import { openJobs, type Jobs } from './index.ts'

const noon = '2026-11-24T12:00:00.000Z'

/** A process that does jobs, and what it has done. */
async function worker(database: TestDatabase, clock: SetClock): Promise<Jobs & { done: string[] }> {
  const { folder, url, kind } = database
  const own = await openDatabase({ folder, ...(url && { url }) })
  onTestFinished(own.close)
  const jobs = openJobs({ db: own.db, kind, clock, log: openLog('silent') })
  const done: string[] = []
  jobs.handle('letter', async (payload) => void done.push(payload))
  return { ...jobs, done }
}

async function office(kind: DatabaseKind) {
  const database = await kind.open()
  onTestFinished(database.close)
  const clock = stoppedClock(noon)
  const rows = () => database.db.selectFrom('job').selectAll().orderBy('dueAt').execute()
  return { database, clock, rows, worker: () => worker(database, clock) }
}

function after(minutes: number): string {
  return new Date(Date.parse(noon) + minutes * 60_000).toISOString()
}

describe.each(databases)('work to be done on %s', (kind) => {
  test('is done by one of two processes, once', async () => {
    const { worker } = await office(kind)
    const [one, other] = [await worker(), await worker()]
    for (let n = 0; n < 60; n += 1) await one.add('letter', `${n}`, noon)

    for (let turn = 0; turn < 5; turn += 1) await Promise.all([one.runDue(), other.runDue()])

    const done = [...one.done, ...other.done]
    expect(done).toHaveLength(60)
    expect(new Set(done).size).toBe(60)
  })

  test('waits until it is due', async () => {
    const { worker, clock } = await office(kind)
    const one = await worker()
    await one.add('letter', 'later', after(10))
    await one.runDue()
    expect(one.done).toEqual([])
    clock.set(after(10))
    await one.runDue()
    expect(one.done).toEqual(['later'])
  })

  test('asked for twice at the same time is the same work', async () => {
    const { worker, rows } = await office(kind)
    const [one, other] = [await worker(), await worker()]
    await Promise.all([one.add('letter', 'a', noon), other.add('letter', 'a', noon)])
    expect(await rows()).toHaveLength(1)
  })

  test('taken by a process that died is done by another when the lease is over', async () => {
    const { worker, clock } = await office(kind)
    const [dying, other] = [await worker(), await worker()]
    // It never ends, as in a process that was killed.
    dying.handle('letter', () => new Promise(() => {}))
    await dying.add('letter', 'a', noon)
    void dying.runDue()
    await new Promise((resolve) => setTimeout(resolve, 300))

    await other.runDue()
    expect(other.done).toEqual([])
    clock.set(after(6))
    await other.runDue()
    expect(other.done).toEqual(['a'])
  })

  test('that fails is tried again after one minute, two, four, and given to a person in the end', async () => {
    const { worker, clock, rows } = await office(kind)
    const one = await worker()
    let tries = 0
    one.handle('letter', async () => {
      tries += 1
      throw new Error('nobody answers')
    })
    await one.add('letter', 'a', noon)
    await one.runDue()
    let last = 0
    for (const wait of [1, 2, 4, 8, 16, 32, 64]) {
      const before = tries
      clock.set(after(last + wait - 0.1))
      await one.runDue()
      expect(tries, `before ${wait} minutes`).toBe(before)
      clock.set(after((last += wait + 0.1)))
      await one.runDue()
      expect(tries, `after ${wait} minutes`).toBe(before + 1)
    }
    clock.set(after(last + 1000))
    await one.runDue()
    expect(tries).toBe(8)
    const [job] = await rows()
    expect(job).toMatchObject({ attempts: 8, problem: 'Error', doneAt: null })
    expect(job?.['failedAt']).toMatch(/^2026-11-24T14:0/)
    expect(JSON.stringify(job)).not.toContain('nobody answers')
  })

  test('that fails holds up no other', async () => {
    const { worker } = await office(kind)
    const one = await worker()
    one.handle('broken', async () => {
      throw new Error('no')
    })
    await one.add('broken', '', noon)
    await one.add('letter', 'a', noon)
    await one.runDue()
    expect(one.done).toEqual(['a'])
  })

  test('every so many hours is done once in each stretch, by whichever process', async () => {
    const { worker, clock, rows } = await office(kind)
    const [one, other] = [await worker(), await worker()]
    const swept: string[] = []
    for (const each of [one, other])
      each.every(6, 'sweep', async () => void swept.push(clock.now()))

    for (const minute of [0, 5, 355, 360, 365, 725]) {
      clock.set(after(minute))
      await Promise.all([one.runDue(), other.runDue()])
    }
    expect(swept).toEqual([after(0), after(360), after(725)])
    expect((await rows()).map((row) => row['dueAt'])).toEqual([after(0), after(360), after(720)])
  })

  test('that takes long does not cost what waits behind it its turn', async () => {
    const { worker, clock } = await office(kind)
    const [one, other] = [await worker(), await worker()]
    one.handle('letter', async (payload) => {
      clock.set(new Date(Date.parse(clock.now()) + 4 * 60_000).toISOString())
      one.done.push(payload)
      // The other process looks after every letter, and takes none that is not free.
      await other.runDue()
    })
    other.handle('letter', async (payload) => void other.done.push(payload))
    for (let n = 0; n < 5; n += 1) await one.add('letter', `${n}`, noon)
    await one.runDue()
    expect([...one.done, ...other.done].toSorted()).toEqual(['0', '1', '2', '3', '4'])
  })

  test('is forgotten a week after it was done, and not before', async () => {
    const { worker, clock, rows } = await office(kind)
    const one = await worker()
    await one.add('letter', 'a', noon)
    await one.runDue()
    clock.set(after(6 * 24 * 60))
    await one.runDue()
    expect(await rows()).toHaveLength(1)
    clock.set(after(8 * 24 * 60))
    await one.runDue()
    expect(await rows()).toEqual([])
  })

  test('of a kind this version does not know is left for one that does', async () => {
    const { worker, rows } = await office(kind)
    const one = await worker()
    await one.add('telegram', 'a', noon)
    await one.runDue()
    expect(await rows()).toMatchObject([{ attempts: 0, doneAt: null }])
  })

  test('that has begun is finished before it stops', async () => {
    const { worker, rows } = await office(kind)
    const one = await worker()
    await one.add('letter', 'a', noon)
    const running = one.runDue()
    await one.stop()
    await running
    expect(await rows()).toMatchObject([{ doneAt: noon }])
  })
})
