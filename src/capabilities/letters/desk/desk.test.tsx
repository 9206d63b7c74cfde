import { beforeEach, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { databases, type DatabaseKind } from '../../../../test/databases.ts'
import { testMailServer } from '../../../platform/mail/test-mail-server.ts'
import { likenessOf } from '../joint/likeness.ts'
import type { LettersDb } from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { addMadeUpLetter, addMadeUpLetters, type MadeUpLetter } from '../test-letters.ts'
import { hidden, words } from '../test-site.tsx'

const password = 'a long enough password for a test'

/** A desk with an organiser signed in, and a way to make letters in her campaign. */
async function openDesk(on: DatabaseKind, settings: Record<string, string> = {}) {
  const app = await testApp({ on, settings })
  const { db } = app.database
  const link = (await app.clarion.ownerLink(app.url))!
  const joined = await app.post(new URL(link).pathname, {
    email: 'ada@example.org',
    name: 'Ada Osei',
    password,
  })
  if (joined.status !== 303) throw new Error(joined.text)
  const { id } = await db.selectFrom('campaign').select('id').executeTakeFirstOrThrow()
  const campaignId = id as string
  const inCampaign = ({ writer, ...about }: MadeUpLetter): MadeUpLetter => ({
    campaignId,
    writer: writer === null ? null : { campaignId, ...writer },
    ...about,
  })
  return {
    ...app,
    db,
    campaignId,
    add: (about: MadeUpLetter = {}) => addMadeUpLetter(db, inCampaign(about)),
    addMany: (count: number, about: (at: number) => MadeUpLetter) =>
      addMadeUpLetters(db, count, (at) => inCampaign(about(at))),
    letter: (one: string) => letterIn(db, one),
    mailOf: (ref: string) => mailIn(app, ref),
    acts: async () => {
      const acts = await db.selectFrom('audit').select(['act', 'about', 'detail']).execute()
      return acts.filter(({ act }) => /^(letter|suppression|mail)\./.test(act as string))
    },
  }
}

type TestDesk = Awaited<ReturnType<typeof openDesk>>

const letterIn = (db: LettersDb, id: string): Promise<SentLetter> =>
  db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

const mailIn = ({ database }: TestApp, ref: string) =>
  database.db
    .selectFrom('mail')
    .selectAll()
    .where('kind', '=', 'letter')
    .where('ref', '=', ref)
    .executeTakeFirst()

describe.each(databases)('the list of letters on %s', (on) => {
  let desk: TestDesk
  beforeEach(async () => void (desk = await openDesk(on)))

  test('shows the stuck ones first, each with what to do about it', async () => {
    await desk.add({ state: 'delivered' })
    await desk.add({ state: 'held', reason: 'disposable' })
    await desk.add({ state: 'failed', reason: 'noSuchAddress 550' })
    await desk.add({ state: 'possiblySent', reason: 'died' })

    const said = words((await desk.get('/organise/letters')).text)

    const at = ['Possibly sent 1', 'Refused 1', 'Held 1', 'Delivered 1'].map((text) => {
      return said.indexOf(text)
    })
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(at).not.toContain(-1)
    expect(said).toContain('There is no such address. Look for a newer one')
    expect(said).toContain("The mail server's number: 550")
    expect(said).toContain('Mail is not set up, so no letter goes.')
  })

  test('an empty desk says so', async () => {
    const said = words((await desk.get('/organise/letters')).text)

    expect(said).toContain('No letter has been written here yet.')
  })

  test('goes through a state page by page, each letter once, while more come in', async () => {
    // Ten letters at the same moment, at the edge of the first page too.
    await desk.addMany(120, (at) => ({
      state: 'failed',
      recipientName: `Recipient ${String(at).padStart(3, '0')}`,
      stateAt: `2026-11-24T09:${String(Math.floor(at / 10)).padStart(2, '0')}:00.000Z`,
    }))
    const seen: string[] = []
    let address: string | undefined = '/organise/letters?state=failed'

    while (address) {
      const { text }: { text: string } = await desk.get(address)
      seen.push(...[...text.matchAll(/>(Recipient \d+)</g)].map(([, name]) => name!))
      const next: string | undefined = /href="([^"]*after=[^"]*)">More letters/.exec(text)?.[1]
      address = next?.replaceAll('&amp;', '&')
      await desk.add({ state: 'failed', stateAt: '2026-11-24T09:59:00.000Z' })
    }

    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
  })

  test('shows those of one body, one reason and one week', async () => {
    await desk.add({ state: 'failed', reason: 'blocked 550', recipientName: 'Asked for' })
    await desk.add({ state: 'failed', reason: 'blockedAll', recipientName: 'Other reason' })
    await desk.add({ state: 'failed', reason: 'blocked', bodyId: 'b', recipientName: 'Other body' })
    await desk.add({
      state: 'failed',
      reason: 'blocked',
      stateAt: '2026-11-22T23:59:00.000Z',
      recipientName: 'The week before',
    })
    const query = 'state=failed&reason=blocked&body=trust-rz0&week=2026-11-23'

    const { text } = await desk.get(`/organise/letters?${query}`)

    expect(text).toContain('Asked for')
    for (const not of ['Other reason', 'Other body', 'The week before']) {
      expect(text).not.toContain(not)
    }
    expect((await desk.get('/organise/letters?state=odd&week=x&after=y')).status).toBe(200)
  })

  test('whoever only looks sees how many there are, and no letter', async () => {
    const { letter } = await desk.add({ state: 'held', reason: 'burst' })
    const invited = await desk.post('/organise/people/invitations', {
      email: 'reader@example.org',
      role: 'reader',
    })
    const link = /\/organise\/join\/[\w-]+/.exec(invited.text)![0]
    desk.asSomeoneElse()
    await desk.post(link, { email: 'reader@example.org', name: 'Rea Der', password })

    const { text } = await desk.get('/organise/letters')

    expect(words(text)).toContain('Held 1')
    expect(text).not.toContain('The Chief Executive')
    expect((await desk.get(`/organise/letters/${letter.id}`)).status).toBe(403)
    expect((await desk.post(`/organise/letters/${letter.id}/release`)).status).toBe(403)
  })

  test('a letter of another campaign is not there', async () => {
    const { letter } = await addMadeUpLetter(desk.db, { state: 'held', campaignId: 'another' })

    expect((await desk.get(`/organise/letters/${letter.id}`)).status).toBe(404)
    expect((await desk.post(`/organise/letters/${letter.id}/release`)).status).toBe(404)
    expect((await desk.letter(letter.id)).state).toBe('held')
  })
})

describe.each(databases)('one letter on %s', (on) => {
  let desk: TestDesk
  beforeEach(async () => void (desk = await openDesk(on)))

  test('is shown with its events and its text, and without its writer’s addresses', async () => {
    const { letter } = await desk.add({
      state: 'failed',
      reason: 'mailboxFull 452',
      writer: { email: 'ama.secret@example.org', name: 'Ama Boateng', address: '1 Quay Street' },
    })

    const { text } = await desk.get(`/organise/letters/${letter.id}`)

    expect(text).toContain('Please tell us whom you asked to pay')
    expect(text).toContain('office@trust.example')
    expect(text).toContain('Ama Boateng')
    expect(text).toContain('a…@example.org')
    expect(text).not.toContain('ama.secret')
    expect(text).not.toContain('1 Quay Street')
    expect(words(text)).toContain('24 November 2026, 09:00 Written')
  })

  test('what failed goes into the queue again, and the trail says who did it', async () => {
    const { letter } = await desk.add({ state: 'failed', reason: 'mailboxFull 452' })

    const answer = await desk.post(`/organise/letters/${letter.id}/retry`)

    expect(answer.location).toBe(`/organise/letters/${letter.id}`)
    expect((await desk.letter(letter.id)).state).toBe('queued')
    expect(await desk.mailOf(letter.id)).toMatchObject({ state: 'queued', attempts: 0 })
    expect(await desk.acts()).toMatchObject([
      { act: 'letter.retry', about: `/organise/letters/${letter.id}` },
    ])
    expect(words((await desk.get(answer.location!)).text)).toContain(
      'Put in the queue again, by an organiser',
    )
  })

  test('what came back is sent again, though its mail had been sent', async () => {
    const { letter } = await desk.add({ state: 'bounced', reason: 'mailboxFull' })
    await mailFor(desk, letter.id, 'sent')

    await desk.post(`/organise/letters/${letter.id}/retry`)

    expect(await desk.mailOf(letter.id)).toMatchObject({ state: 'queued' })
  })

  test('what may have gone is never sent again without a tick that says she knows', async () => {
    const { letter } = await desk.add({ state: 'possiblySent', reason: 'died' })
    await mailFor(desk, letter.id, 'unsure')

    const unasked = await desk.post(`/organise/letters/${letter.id}/retry`)
    expect(unasked.status).toBe(422)
    expect(words(unasked.text)).toContain('Tick that you know it may arrive twice')
    expect((await desk.letter(letter.id)).state).toBe('possiblySent')

    await desk.post(`/organise/letters/${letter.id}/retry`, { twice: 'yes' })
    expect((await desk.letter(letter.id)).state).toBe('queued')
  })

  test('what may have gone can be counted as arrived', async () => {
    const { letter } = await desk.add({ state: 'possiblySent', reason: 'died' })

    await desk.post(`/organise/letters/${letter.id}/arrive`)

    const { state, sentAt } = await desk.letter(letter.id)
    expect([state, sentAt]).toEqual(['sent', '2026-11-24T10:00:00.000Z'])
  })

  test('what waits is held, released, stopped, and the stop undone', async () => {
    const { letter } = await desk.add({ state: 'queued' })
    await mailFor(desk, letter.id, 'queued')
    const states: unknown[] = []

    for (const change of ['hold', 'release', 'stop', 'retry']) {
      await desk.post(`/organise/letters/${letter.id}/${change}`)
      states.push([(await desk.letter(letter.id)).state, (await desk.mailOf(letter.id))!.state])
    }

    expect(states).toEqual([
      ['held', 'held'],
      ['queued', 'queued'],
      ['stopped', 'stopped'],
      ['queued', 'queued'],
    ])
  })

  test('what is being sent at that moment is left to go', async () => {
    const { letter } = await desk.add({ state: 'sending' })
    await mailFor(desk, letter.id, 'sending')

    const answers = []
    for (const change of ['hold', 'stop', 'retry', 'release']) {
      answers.push((await desk.post(`/organise/letters/${letter.id}/${change}`)).status)
    }

    expect(answers).toEqual([409, 409, 409, 409])
    expect((await desk.letter(letter.id)).state).toBe('sending')
    expect(await desk.acts()).toEqual([])
  })

  test('undoing a stop sends nothing that nobody had confirmed, and nothing that is gone', async () => {
    const unconfirmed = await desk.add({ state: 'stopped', confirmedAt: null })
    const gone = await desk.add({
      state: 'stopped',
      text: null,
      scrubbedAt: '2026-11-20T09:00:00Z',
    })

    for (const { letter } of [unconfirmed, gone]) {
      expect((await desk.post(`/organise/letters/${letter.id}/retry`)).status).toBe(409)
      expect((await desk.get(`/organise/letters/${letter.id}`)).text).not.toContain('Undo the stop')
    }
  })

  test('its address is corrected for it alone, with a source and a day, and it goes there', async () => {
    const { letter } = await desk.add({ state: 'failed', reason: 'noSuchAddress 550' })
    const page = `/organise/letters/${letter.id}/correction`
    const right = {
      address: 'New.Office@trust.example',
      source: 'https://trust.example/contact',
      asOf: '2026-11-23',
    }

    const unsaid = await desk.post(page, { address: right.address })
    const future = await desk.post(page, { ...right, asOf: '2026-12-01' })
    expect([unsaid.status, future.status]).toEqual([422, 422])
    expect(words(future.text)).toContain('That day has not come yet')
    await desk.post(page, right)

    const corrected = await desk.letter(letter.id)
    expect(corrected).toMatchObject({
      state: 'queued',
      toAddress: 'new.office@trust.example',
      correctedOn: '2026-11-24',
    })
    const [act] = await desk.acts()
    expect(act!.act).toBe('letter.correct')
    expect(act!.detail).toContain('https://trust.example/contact')
    expect(act!.detail).not.toContain('new.office')
  })

  test('the letters in a joint letter that is stopped are held, for her to decide about each', async () => {
    const joint = await desk.add({ state: 'failed', writer: null })
    const signed = await desk.add({ state: 'joined', jointId: joint.letter.id })

    await desk.post(`/organise/letters/${joint.letter.id}/stop`)

    expect(await desk.letter(joint.letter.id)).toMatchObject({ state: 'stopped' })
    expect(await desk.letter(signed.letter.id)).toMatchObject({
      state: 'held',
      jointId: null,
      sentAt: null,
    })
  })
})

describe.each(databases)('many letters at once on %s', (on) => {
  test('all of one reason are retried after she has been told how many', async () => {
    const desk = await openDesk(on)
    await desk.addMany(1203, () => ({ state: 'failed', reason: 'senderRefused 553' }))
    const other = await desk.add({ state: 'failed', reason: 'noSuchAddress 550' })
    const address = '/organise/letters/many?state=failed&reason=senderRefused&change=retry'

    const asked = await desk.get(address)
    expect(words(asked.text)).toContain('Retry 1,203 letters?')
    expect((await desk.letter(other.letter.id)).state).toBe('failed')
    // Comes in after she was told.
    desk.clock.set('2026-11-24T14:00:00.000Z')
    const late = await desk.add({
      state: 'failed',
      reason: 'senderRefused',
      stateAt: '2026-11-24T13:00:00.000Z',
    })
    const until = hidden(asked.text, 'until')
    expect(until).toBe('2026-11-24T10:00:00.000Z')
    await desk.post(address, { until })

    const states = await desk.db
      .selectFrom('letter')
      .select(['state', (by) => by.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute()
    expect(Object.fromEntries(states.map(({ state, count }) => [state, Number(count)]))).toEqual({
      failed: 2,
      queued: 1203,
    })
    expect((await desk.letter(late.letter.id)).state).toBe('failed')
    const counts = (await desk.acts()).map(({ detail }) => JSON.parse(detail as string) as object)
    expect(counts).toMatchObject([{ count: 500 }, { count: 500 }, { count: 203 }])
  })

  test('those that may have gone need the tick, and what cannot be done so is not there', async () => {
    const desk = await openDesk(on)
    const { letter } = await desk.add({ state: 'possiblySent', reason: 'died' })
    const address = '/organise/letters/many?state=possiblySent&reason=died&change='
    const until = '2026-11-24T13:00:00.000Z'

    const unticked = await desk.post(`${address}retry`, { until })

    expect(unticked.status).toBe(422)
    expect((await desk.letter(letter.id)).state).toBe('possiblySent')
    expect((await desk.get(`${address}release`)).status).toBe(404)
    expect((await desk.get(`${address}arrive`)).status).toBe(404)
    await desk.post(`${address}retry`, { until, twice: 'yes' })
    expect((await desk.letter(letter.id)).state).toBe('queued')
  })

  test('what is left as it is does not hold up what comes after it', async () => {
    const desk = await openDesk(on)
    await desk.addMany(600, (at) => ({
      state: 'held',
      reason: 'burst',
      stateAt: `2026-11-24T09:00:00.${String(at).padStart(3, '0')}Z`,
      ...(at < 520 && { text: null, scrubbedAt: '2026-11-24T09:30:00.000Z' }),
    }))
    const until = '2026-11-24T13:00:00.000Z'

    await desk.post('/organise/letters/many?state=held&reason=burst&change=release', { until })

    const [act] = await desk.acts()
    expect(JSON.parse(act!.detail as string)).toMatchObject({ count: 80 })
  })
})

describe.each(databases)('very many letters at once on %s', (on) => {
  test('are released behind the desk, which says how many are left', async () => {
    const desk = await openDesk(on)
    const held = { state: 'held', reason: 'burst' } as const
    await desk.addMany(2100, () => ({ ...held, stateAt: '2026-11-24T09:00:00.000Z' }))
    const list = '/organise/letters/many?state=held&reason=burst&change=release'

    const sent = await desk.post(list, { until: desk.clock.now() })

    expect(sent.status).toBe(303)
    expect(words((await desk.get(sent.location!)).text)).toMatch(
      /Letters are being released: [\d,]+ are left\. Open this page again/,
    )
    await expect
      .poll(async () => words((await desk.get(sent.location!)).text), { timeout: 20_000 })
      .not.toContain('being released')
    const counts = (await desk.acts()).map(({ detail }) => JSON.parse(detail as string) as object)
    expect(counts.map((one) => (one as { count: number }).count)).toEqual([500, 500, 500, 500, 100])
  })
})

describe.each(databases)('a letter that was held on its way into a joint letter, on %s', (on) => {
  test('goes into it when it is released, and by itself when an organiser had held it', async () => {
    const desk = await openDesk(on)
    const likeness = likenessOf('Please tell us whom you asked to pay before they were treated.')
    const joins = { state: 'held', joinsOn: '2026-11-24', likeness } as const
    const one = await desk.add({ ...joins, reason: 'burst' })
    const other = await desk.add({ ...joins, reason: 'bodyCap' })
    const taken = await desk.add({ ...joins, reason: 'byOrganiser' })

    for (const { letter } of [one, other, taken]) {
      await desk.post(`/organise/letters/${letter.id}/release`)
    }

    const [first, second] = [await desk.letter(one.letter.id), await desk.letter(other.letter.id)]
    expect(first).toMatchObject({ state: 'confirmed', reason: null })
    expect(first.jointId).toBeTruthy()
    expect(second).toMatchObject({ state: 'confirmed', jointId: first.jointId })
    expect(await desk.letter(taken.letter.id)).toMatchObject({ state: 'queued', jointId: null })
  })
})

describe.each(databases)('addresses that get no mail, on %s', (on) => {
  test('are shown page by page, each once, and each can be taken off', async () => {
    const desk = await openDesk(on)
    const rows = Array.from({ length: 450 }, (_, at) => ({
      hash: `hash-${String(at).padStart(3, '0')}`,
      shown: 'c…@council.example',
      reason: 'asked',
      since: '2026-11-24T09:00:00.000Z',
      addedBy: null,
    }))
    await desk.db.insertInto('suppression').values(rows).execute()
    const seen: string[] = []
    let address: string | undefined = '/organise/letters/suppression'
    while (address) {
      const { text }: { text: string } = await desk.get(address)
      seen.push(...[...text.matchAll(/suppression\/(hash-\d+)"/g)].map(([, hash]) => hash!))
      const next: string | undefined = /href="([^"]*after=[^"]*)">\s*Older ones/.exec(text)?.[1]
      address = next?.replaceAll('&amp;', '&')
    }
    expect(seen.toSorted()).toEqual(rows.map(({ hash }) => hash))
    expect((await desk.get('/organise/letters/suppression/hash-000')).status).toBe(200)
  })

  test('one is put on the list, shown in part, and taken off after a question', async () => {
    const desk = await openDesk(on)
    const list = '/organise/letters/suppression'

    expect(words((await desk.get(list)).text)).toContain('No address is on the list.')
    const wrong = await desk.post(list, { address: 'no address' })
    expect(wrong.status).toBe(422)
    await desk.post(list, { address: 'Clerk.Name@council.example', reason: 'asked' })
    const { text } = await desk.get(list)
    expect(text).toContain('c…@council.example')
    expect(text).not.toContain('clerk.name')
    expect(words(text)).toContain('They asked for no more mail')

    const one = /href="(\/organise\/letters\/suppression\/[^"]+)"/.exec(text)![1]!
    expect(words((await desk.get(one)).text)).toContain('Let mail go there again?')
    await desk.post(`${one}/removal`)
    expect(words((await desk.get(list)).text)).toContain('No address is on the list.')
    expect((await desk.acts()).map(({ act }) => act)).toEqual([
      'suppression.add',
      'suppression.remove',
    ])
  })
})

describe.each(databases)('a body’s letters on %s', (on) => {
  test('are shown by week, with the text most sent, answers, what came back, and its addresses', async () => {
    const desk = await openDesk(on)
    const sentOn = (day: string): MadeUpLetter => {
      return {
        state: 'delivered',
        sentAt: `${day}T10:00:00.000Z`,
        writtenAt: `${day}T09:00:00.000Z`,
      }
    }
    await desk.addMany(4, () => ({ ...sentOn('2026-11-17'), answer: 'yes' }))
    await desk.addMany(2, () => ({ ...sentOn('2026-11-22'), ownWords: 'My mother was a nurse.' }))
    await desk.add({ ...sentOn('2026-11-23'), subject: 'Another matter', text: 'Seldom sent.' })
    await desk.add({ state: 'bounced', reason: 'noSuchAddress' })
    await desk.post('/organise/letters/suppression', {
      address: 'office@trust.example',
      reason: 'organiser',
    })

    const { text } = await desk.get('/organise/letters/bodies/trust-rz0')

    const said = words(text)
    expect(said).toContain('16 November 2026 6')
    expect(said).toContain('23 November 2026 1')
    expect(text).toContain('<svg')
    expect(said).toContain('Charges before care')
    expect(said).not.toContain('Seldom sent.')
    expect(said).toContain('Came back 1 There is no such address.')
    expect(text).toContain('o…@trust.example')
    expect((await desk.get('/organise/letters/bodies/nobody')).status).toBe(404)
    expect(words((await desk.get('/organise/letters/bodies')).text)).toContain(
      'Demonstration NHS Foundation Trust 7 4 0 0 3',
    )
    const byAnswered = await desk.get('/organise/letters/bodies?sort=answered')
    expect(byAnswered.text.match(/<th[^>]*aria-sort="descending"[^>]*>.*?<\/th>/s)?.[0]).toContain(
      'sort=answered',
    )
    expect(byAnswered.text.match(/aria-sort/g)).toHaveLength(1)
  })
})

describe.each(databases)('the mail test on %s', (on) => {
  test('without a mail server it says so, and what would be seen', async () => {
    const desk = await openDesk(on)

    const page = await desk.get('/organise/letters/test')
    expect(words(page.text)).toContain('Mail is not set up')
    const answer = await desk.post('/organise/letters/test', { address: 'me@example.org' })

    expect(words(answer.text)).toContain('It was sent to nobody')
    expect(words(answer.text)).toContain('Not signed.')
  })

  test('with one it sends a test letter at once, and says what came of it', async () => {
    const server = await testMailServer({})
    const desk = await openDesk(on, {
      SMTP_URL: server.url,
      MAIL_DOMAIN: 'care.example',
      MAIL_FROM: 'letters@care.example',
    })

    const wrong = await desk.post('/organise/letters/test', { address: 'nobody' })
    const answer = await desk.post('/organise/letters/test', { address: 'me@example.org' })

    expect(wrong.status).toBe(422)
    expect(words(answer.text)).toContain('The mail server took it.')
    expect(server.mails).toHaveLength(1)
    expect(server.mails[0]).toContain('To: me@example.org')
    expect(answer.text).toContain('v=spf1')
    expect(await desk.acts()).toMatchObject([{ act: 'mail.test' }])
    expect(JSON.stringify(await desk.acts())).not.toContain('me@example.org')
  })
})

async function mailFor({ db }: TestDesk, ref: string, state: string): Promise<void> {
  const nothing = { paceKey: null, sender: null, sendingAt: null, endedAt: null, problem: null }
  const at = '2026-11-24T11:00:00.000Z'
  await db
    .insertInto('mail')
    .values({ id: ref, kind: 'letter', ref, state, dueAt: at, attempts: 1, ...nothing })
    .execute()
}
