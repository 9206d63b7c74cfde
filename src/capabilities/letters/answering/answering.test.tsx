import { describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { databases, type DatabaseKind } from '../../../../test/databases.ts'
import { stoppedClock } from '../../../platform/clock/index.ts'
import { keyFor } from '../../../platform/config/index.ts'
import { openLog } from '../../../platform/log/index.ts'
import { openOutbox, openTransport } from '../../../platform/mail/index.ts'
import { testMailServer } from '../../../platform/mail/test-mail-server.ts'
import type { LetterAnswer, LetterEvent, SentLetter } from '../life/sent-letter.ts'
import type { LettersDb } from '../life/queries-life.ts'
import { writerToken } from '../sending/writer-token.ts'
import { addMadeUpLetter, addMadeUpLetters, type MadeUpLetter } from '../test-letters.ts'
import { SECRET, words } from '../test-site.tsx'
import { parsed } from '../sending/test-office.tsx'
import { askDue } from './ask-writers.ts'
import { questionMail } from './question-mail.ts'

const linkKey = keyFor(SECRET, 'letters')

/** A mail server, and an outbox that has questions to send. */
async function post({ database }: Pick<TestApp, 'database'>, at: string) {
  const { db, kind } = database
  const clock = stoppedClock(at)
  const server = await testMailServer({})
  const config = { SMTP_URL: server.url, MAIL_DOMAIN: 'care.example' }
  const transport = openTransport(config, { clock })
  const log = openLog('silent')
  const mailKey = keyFor(SECRET, 'mail')
  const outbox = openOutbox({ db, kind, clock, log, transport, key: mailKey })
  const mail = {
    mailKey,
    linkKey,
    domain: 'care.example',
    from: { address: 'letters@care.example' },
    url: 'https://care.example',
    campaignName: () => 'Care Comes First',
  }
  outbox.handle('question', questionMail({ db, mail }))
  return {
    async passTo(instant: string) {
      clock.set(instant)
      const asked = await askDue(db, outbox, clock)
      await outbox.runDue()
      return asked
    },
    mails: () => Promise.all(server.mails.map(parsed)),
    stop: () => outbox.stop(),
  }
}

const sentOn = (instant: string): MadeUpLetter => {
  return { state: 'delivered', writtenAt: instant, sentAt: instant }
}

const letterIn = (db: LettersDb, id: string): Promise<SentLetter> =>
  db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

const eventsOf = (db: LettersDb, id: string): Promise<LetterEvent[]> =>
  db.selectFrom('letterEvent').selectAll().where('letterId', '=', id).orderBy('number').execute()

describe.each(databases)('asking whether they answered, on %s', (on) => {
  test('nobody is asked on day 13, everybody once on day 14', async () => {
    const app = await testApp({ on })
    const { db } = app.database
    const { letter, writer } = await addMadeUpLetter(db, sentOn('2026-11-02T15:00:00.000Z'))
    const office = await post(app, '2026-11-15T23:59:00.000Z')

    expect(await office.passTo('2026-11-15T23:59:00.000Z')).toBe(0)
    expect(await office.mails()).toEqual([])

    // Day 14 begins at midnight in London, whatever the hour it was sent at.
    expect(await office.passTo('2026-11-16T00:00:00.000Z')).toBe(1)
    expect(await office.passTo('2026-11-16T01:00:00.000Z')).toBe(0)
    expect(await office.passTo('2026-12-24T01:00:00.000Z')).toBe(0)
    const [mail, ...more] = await office.mails()
    expect(more).toEqual([])
    expect(mail!.subject).toBe('Did they answer your letter?')
    const [to] = [mail!.to].flat()
    expect(to!.text).toContain(writer!.email!)
    expect(mail!.text).toContain('The Chief Executive, Demonstration NHS Foundation Trust')
    expect(mail!.text).toContain(
      `https://care.example/letters/yours/${writerToken(linkKey, writer!.id)}/answer`,
    )
    expect((await eventsOf(db, letter.id)).map(({ move }) => move)).toEqual(['write', 'ask'])
    await office.stop()
  })

  test('a day is a day in London, in summer too', async () => {
    const app = await testApp({ on })
    // Half past midnight on 2 June in London.
    await addMadeUpLetter(app.database.db, sentOn('2026-06-01T23:30:00.000Z'))
    const office = await post(app, '2026-06-15T22:59:00.000Z')

    expect(await office.passTo('2026-06-15T22:59:00.000Z')).toBe(0)
    expect(await office.passTo('2026-06-15T23:00:00.000Z')).toBe(1)
    await office.stop()
  })

  test('who wrote to three councillors gets one mail, in her language', async () => {
    const app = await testApp({ on })
    const { db } = app.database
    const about = sentOn('2026-11-02T15:00:00.000Z')
    const { writer } = await addMadeUpLetter(db, {
      ...about,
      recipientName: 'Councillor Ann Ford',
      writer: { language: 'ar', name: 'دينا حداد' },
    })
    for (const recipientName of ['Councillor Bea Hill', 'Councillor Cy Moss']) {
      await addMadeUpLetter(db, { ...about, recipientName, writerId: writer!.id, writer: null })
    }
    const office = await post(app, '2026-11-16T09:00:00.000Z')

    expect(await office.passTo('2026-11-16T09:00:00.000Z')).toBe(3)
    const mails = await office.mails()
    expect(mails).toHaveLength(1)
    expect(mails[0]!.subject).toBe('هل ردّوا على رسائلكم؟')
    expect(mails[0]!.text).toContain('دينا حداد')
    for (const name of ['Ann Ford', 'Bea Hill', 'Cy Moss']) expect(mails[0]!.text).toContain(name)
    expect(mails[0]!.text).toContain('https://care.example/ar/letters/yours/')
    await office.stop()
  })

  test('whoever signed a joint letter is asked 14 days after it went, not after she signed', async () => {
    const app = await testApp({ on })
    const { db } = app.database
    const joint = await addMadeUpLetter(db, {
      ...sentOn('2026-11-05T10:00:00.000Z'),
      writer: null,
    })
    const signed = { ...sentOn('2026-11-02T10:00:00.000Z'), state: 'joined' } as const
    await addMadeUpLetter(db, { ...signed, jointId: joint.letter.id })
    const gathering = await addMadeUpLetter(db, { state: 'confirmed', writer: null })
    await addMadeUpLetter(db, { ...signed, jointId: gathering.letter.id })
    const office = await post(app, '2026-11-18T09:00:00.000Z')

    expect(await office.passTo('2026-11-18T09:00:00.000Z')).toBe(0)
    expect(await office.passTo('2026-11-19T09:00:00.000Z')).toBe(1)
    await office.stop()
  })

  test('nobody is asked about what came back, was answered already, or is long forgotten', async () => {
    const app = await testApp({ on })
    const { db } = app.database
    const about = sentOn('2026-11-02T15:00:00.000Z')
    await addMadeUpLetter(db, { ...about, state: 'bounced' })
    await addMadeUpLetter(db, { ...about, answer: 'yes', answeredAt: '2026-11-10T12:00:00.000Z' })
    await addMadeUpLetter(db, { ...about, writer: { email: null, name: null } })
    // Not yet on the 10th is not never.
    await addMadeUpLetter(db, { ...about, answer: 'no', answeredAt: '2026-11-10T12:00:00.000Z' })
    const office = await post(app, '2026-11-16T09:00:00.000Z')

    expect(await office.passTo('2026-11-16T09:00:00.000Z')).toBe(1)
    await office.stop()
  })
})

describe.each(databases)('answering, on %s', (on) => {
  test('opening the link changes nothing, and nothing is ticked beforehand', async () => {
    const { app, page, letter } = await asked(on)

    const { status, text } = await app.get(page)
    await app.get(page, { purpose: 'prefetch' })

    expect(status).toBe(200)
    expect(text.match(/type="radio"/g)).toHaveLength(3)
    expect(text).not.toContain('checked')
    expect((await letterIn(app.database.db, letter.id)).answer).toBeNull()
  })

  test('an answer is kept, thanked for, and can be changed', async () => {
    const { app, page, letter } = await asked(on)
    const { db } = app.database

    const answered = await app.post(page, { [letter.id]: 'holding' })
    expect(answered.location).toBe(`${page}/thanks`)
    expect(words((await app.get(answered.location!)).text)).toContain('Only a few letters')
    const again = await app.get(page)
    expect(words(again.text)).toContain('On 24 November 2026 you told us: “Only a holding reply')
    expect(again.text).not.toContain('checked')

    await app.post(page, { [letter.id]: 'yes' })
    await app.post(page, { [letter.id]: 'yes' })
    expect((await letterIn(db, letter.id)).answer).toBe('yes')
    const said = (await eventsOf(db, letter.id)).filter(({ move }) => move === 'answer')
    expect(said.map(({ reason }) => reason)).toEqual(['holding', 'yes'])
  })

  test('nothing chosen, or something odd, is said and not kept', async () => {
    const { app, page, letter } = await asked(on)

    const nothing = await app.post(page)
    const odd = await app.post(page, { [letter.id]: 'perhaps' })

    expect([nothing.status, odd.status]).toEqual([422, 422])
    expect(words(nothing.text)).toContain('Choose one of the three answers')
    expect((await letterIn(app.database.db, letter.id)).answer).toBeNull()
  })

  test('a made-up link, another writer’s letter and a scrubbed one change nothing', async () => {
    const { app, page, letter } = await asked(on)
    const other = await addMadeUpLetter(app.database.db, sentOn('2026-11-09T12:00:00.000Z'))
    const gone = await addMadeUpLetter(app.database.db, {
      ...sentOn('2026-10-09T12:00:00.000Z'),
      scrubbedAt: '2026-11-09T12:00:00.000Z',
      writer: { scrubbedAt: '2026-11-09T12:00:00.000Z', name: null, email: null },
    })
    const goneToken = writerToken(linkKey, gone.writer!.id)

    const forged = await app.post(page.replace(/.\/answer$/, '0/answer'), { [letter.id]: 'yes' })
    await app.post(page, { [other.letter.id]: 'yes', [letter.id]: 'no' })
    const late = await app.post(`/letters/yours/${goneToken}/answer`, { [gone.letter.id]: 'yes' })

    expect([forged.status, late.status]).toEqual([404, 404])
    expect((await letterIn(app.database.db, other.letter.id)).answer).toBeNull()
    expect((await letterIn(app.database.db, gone.letter.id)).answer).toBeNull()
    expect((await letterIn(app.database.db, letter.id)).answer).toBe('no')
  })
})

describe.each(databases)('the table for everybody, on %s', (on) => {
  test('says by body what was sent, answered, put off and not answered', async () => {
    const app = await testApp({ on })
    await lettersTo(app, 'trust-a', 'Anytown Hospitals', [
      ...many(4, { answer: 'yes' }),
      ...many(2, { answer: 'holding' }),
      ...many(3, { askedAt: '2026-11-20T09:00:00.000Z' }),
      ...many(1, { askedAt: '2026-11-20T09:00:00.000Z', answer: 'no' }),
      ...many(2, {}),
      ...many(5, { state: 'bounced' }),
      ...many(1, { state: 'queued' }),
    ])

    const { text, headers } = await app.get('/letters')

    expect(rowOf(text, 'Anytown Hospitals')).toEqual(['12', '4', '2', '4', '2'])
    expect(words(text)).toContain('12 letters to 1 body. 4 were answered.')
    expect(headers.get('cache-control')).toContain('s-maxage=60')
  })

  test('shows no numbers of fewer than three letters, in a file as little as on the page', async () => {
    const app = await testApp({ on })
    await lettersTo(app, 'trust-a', 'Anytown Hospitals', many(2, { answer: 'yes' }))
    await lettersTo(app, 'trust-b', 'Borough, "North" Trust', many(3, { answer: 'yes' }))

    const { text } = await app.get('/letters')
    const csv = await app.get('/letters.csv')
    const json = JSON.parse((await app.get('/letters.json')).text) as { bodies: object[] }

    expect(rowOf(text, 'Anytown Hospitals')).toEqual(['fewer than 3', '–', '–', '–', '–'])
    expect(words(text)).toContain('3 letters to 1 body.')
    expect(csv.text).toBe(
      [
        'bodyId,body,sent,answered,holding,silence,waiting',
        'trust-a,Anytown Hospitals,<3,,,,',
        'trust-b,"Borough, ""North"" Trust",3,3,0,0,0',
        '',
      ].join('\r\n'),
    )
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(json.bodies).toEqual([
      {
        id: 'trust-a',
        name: 'Anytown Hospitals',
        isFew: true,
        sent: null,
        answered: null,
        holding: null,
        silence: null,
        waiting: null,
      },
      {
        id: 'trust-b',
        name: 'Borough, "North" Trust',
        isFew: false,
        sent: 3,
        answered: 3,
        holding: 0,
        silence: 0,
        waiting: 0,
      },
    ])
  })

  test('is sorted by whichever heading is followed', async () => {
    const app = await testApp({ on })
    await lettersTo(app, 'trust-a', 'Anytown Hospitals', many(3, { answer: 'yes' }))
    await lettersTo(app, 'trust-b', 'Borough Trust', many(5, {}))

    const order = async (address: string) => {
      const { text } = await app.get(address)
      return [...text.matchAll(/<th scope="row"[^>]*><a[^>]*>([^<]+)/g)].map(([, name]) => name)
    }

    expect(await order('/letters')).toEqual(['Borough Trust', 'Anytown Hospitals'])
    expect(await order('/letters?sort=answered')).toEqual(['Anytown Hospitals', 'Borough Trust'])
    expect(await order('/letters?sort=name')).toEqual(['Anytown Hospitals', 'Borough Trust'])
    expect(await order('/letters?sort=;drop')).toEqual(['Borough Trust', 'Anytown Hospitals'])
  })

  test('a joint letter counts for each who signed it, once it went', async () => {
    const app = await testApp({ on })
    const campaignId = await campaignOf(app)
    const { db } = app.database
    const went = sentOn('2026-11-20T12:00:00.000Z')
    const joint = await addMadeUpLetter(db, { ...went, campaignId, writer: null })
    const waits = await addMadeUpLetter(db, { state: 'queued', campaignId, writer: null })
    await addMadeUpLetters(db, 9, (at) => {
      const jointId = at < 5 ? joint.letter.id : waits.letter.id
      return { ...went, campaignId, state: 'joined', jointId, writer: { campaignId } }
    })

    const { text } = await app.get('/letters')

    expect(rowOf(text, 'Demonstration NHS Foundation Trust')).toEqual(['5', '0', '0', '0', '5'])
  })

  test('is there in Arabic, and says plainly when there is nothing', async () => {
    const app = await testApp({ on })

    expect(words((await app.get('/letters')).text)).toContain('No letter has been sent from here')
    const arabic = await app.get('/ar/letters')
    expect(arabic.text).toContain('dir="rtl"')
    expect(arabic.text).toContain('ماذا سألنا وبماذا أُجبنا')
    expect((await app.get('/letters?place=nowhere')).status).toBe(404)
  })
})

/** A letter that went nine days ago, and where its writer says whether it was answered. */
async function asked(on: DatabaseKind) {
  const app = await testApp({ on })
  const { letter, writer } = await addMadeUpLetter(app.database.db, {
    ...sentOn('2026-11-09T12:00:00.000Z'),
    campaignId: await campaignOf(app),
  })
  const page = `/letters/yours/${writerToken(linkKey, writer!.id)}/answer`
  return { app, letter, page }
}

async function campaignOf({ database }: TestApp): Promise<string> {
  const { id } = await database.db.selectFrom('campaign').select('id').executeTakeFirstOrThrow()
  return id as string
}

async function lettersTo(app: TestApp, bodyId: string, bodyName: string, all: MadeUpLetter[]) {
  const campaignId = await campaignOf(app)
  const to = { campaignId, bodyId, bodyName }
  await addMadeUpLetters(app.database.db, all.length, (at) => ({
    ...sentOn('2026-11-02T12:00:00.000Z'),
    ...to,
    ...all[at],
  }))
}

function many(count: number, about: MadeUpLetter & { answer?: LetterAnswer }): MadeUpLetter[] {
  return Array.from({ length: count }, () => about)
}

function rowOf(html: string, name: string): string[] {
  const row = new RegExp(`<tr><th[^>]*><a[^>]*>${name}.*?</tr>`, 's').exec(html)?.[0] ?? ''
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => words(cell!))
}
