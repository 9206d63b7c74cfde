import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { addMadeUpLetters } from '../test-letters.ts'
import { words } from '../test-site.tsx'
import { testOffice, toBe, TO_TRUST } from '../sending/test-office.tsx'
import { writerToken } from '../sending/writer-token.ts'
import { likenessOf } from './likeness.ts'
import * as queries from './queries-joint.ts'
import { signJoint } from './sign-joint.ts'
import { neighbour, tenNeighbours, writeAndConfirm, type Office } from './test-neighbours.ts'

const SENDER = toBe('/letters/sender', { action: 'trust', to: 'trust-rz0' })
const IN_TIME = '2026-11-26T09:59:59.999Z'
const TWO_DAYS_ON = '2026-11-26T10:00:00.000Z'
const JOIN = { joint: 'join' }
const NAMED = { joint: 'join', shareName: 'yes' }

describe.each(databases)('letters that are nearly the same, on %s', (on) => {
  test('go by themselves until there are ten, and the eleventh writer is offered to sign with others', async () => {
    const office = await testOffice({ on })
    const { site, letters } = office
    for (let at = 0; at < 9; at++) await writeAndConfirm(office, neighbour(at))
    expect(words((await site.post(SENDER, {})).text)).not.toContain('nearly the same')
    await writeAndConfirm(office, neighbour(9))

    const page = await site.post(SENDER, { words: 'I waited too.' })
    expect(words(page.text)).toContain('At least 10 other letters to')
    expect(page.text).not.toMatch(/name="(joint|shareName)"[^>]*checked/)
    const arabic = await site.post(`/ar${SENDER}`, {})
    expect(words(arabic.text)).toContain('كتب آخرون ما يشبه رسالتك')

    const undecided = await site.post(TO_TRUST, { ...neighbour(10), words: 'I waited too.' })
    expect(undecided.status).toBe(422)
    expect(words(undecided.text)).toContain('Choose how you want to send your letter')
    for (const typed of [...Object.values(neighbour(10)), 'I waited too.']) {
      expect(undecided.text).toContain(`value="${typed}"`)
    }
    await writeAndConfirm(office, { ...neighbour(10), joint: 'alone' })
    expect((await letters()).map(({ state }) => state)).toEqual(Array(11).fill('queued'))
  })

  test('become one letter from all who signed, with the names of those who agreed', async () => {
    const office = await testOffice({ on })
    const { letters, passTo, site } = office
    await tenNeighbours(office)
    await writeAndConfirm(office, { ...neighbour(10), ...NAMED, words: 'I waited nine hours.' })
    site.clock.set('2026-11-24T10:00:01.000Z')
    await writeAndConfirm(office, { ...neighbour(11), ...JOIN, words: 'My friend stays at home.' })
    site.clock.set('2026-11-24T10:00:02.000Z')
    await writeAndConfirm(office, { ...neighbour(12), ...NAMED, name: 'يوسف حسن' })
    await passTo(IN_TIME)
    expect((await letters()).filter(({ state }) => state === 'joined')).toEqual([])
    await passTo(TWO_DAYS_ON)
    const [sent, ...more] = await signedByMany(office)
    expect(more).toEqual([])
    expect(sent!.subject).toBe('How care is charged for (3 people)')
    expect(sent!.text).toContain('This is one letter from 3 people.')
    expect(sent!.text!.split('to put care first.')).toHaveLength(2)
    expect(sent!.text).toContain(
      'Yours sincerely,\n\nKit of Quay Street, Quay\nيوسف حسن, Quay\nand 1 other who lives here',
    )
    expect(sent!.text).toContain('Kit of Quay Street:\n  I waited nine hours.')
    expect(sent!.text).toContain('Someone who lives here:\n  My friend stays at home.')
    expect(sent!.text).not.toMatch(/Lea of|post1[0-2]\.example/)
    expect(sent!.replyTo?.value[0]!.address).toMatch(/^r-[0-9a-z]{34}@care\.example$/)
    const joint = (await letters()).find(({ writerId }) => writerId === null)!
    expect(joint).toMatchObject({ state: 'sent' })
    const joined = (await letters()).filter(({ jointId }) => jointId === joint.id)
    expect(joined.map(({ state }) => state)).toEqual(['joined', 'joined', 'joined'])
  })

  test('go by themselves after all when only one has signed, or all but one have left', async () => {
    const office = await testOffice({ on })
    const { letters, site, linkKey, passTo } = office
    await tenNeighbours(office)
    const stays = await writeAndConfirm(office, { ...neighbour(10), ...JOIN })
    const leaves = await writeAndConfirm(office, { ...neighbour(11), ...NAMED })
    const stops = await writeAndConfirm(office, { ...neighbour(12), ...NAMED })
    const pageOf = (id: string) => `/letters/yours/${writerToken(linkKey, id)}`
    const page = await site.get(pageOf(leaves))
    expect(words(page.text)).toContain('3 people have signed the letter to')
    const of = async (id: string) => (await letters()).find(({ writerId }) => writerId === id)!

    // By nobody's link but her own.
    await site.post(`${pageOf(stays)}/leaving`, { letter: (await of(leaves)).id, instead: 'stop' })
    expect(await of(leaves)).toMatchObject({ state: 'confirmed' })
    await site.post(`${pageOf(leaves)}/leaving`, {
      letter: (await of(leaves)).id,
      instead: 'alone',
    })
    await site.post(`${pageOf(stops)}/leaving`, { letter: (await of(stops)).id, instead: 'stop' })
    expect(await of(leaves)).toMatchObject({ state: 'queued', jointId: null })
    expect(await of(stops)).toMatchObject({ state: 'stopped' })
    expect(words((await site.get(pageOf(stays))).text)).toContain('You are the first to sign')

    await passTo(TWO_DAYS_ON)
    expect(await of(stays)).toMatchObject({ jointId: null })
    expect((await of(stays)).state).toMatch(/queued|sent/)
    expect((await letters()).find(({ writerId }) => !writerId)).toMatchObject({
      state: 'stopped',
      reason: 'tooFew',
    })
  })

  test('can be answered once for all who signed, by the link and without an account', async () => {
    const office = await testOffice({ on })
    const { db, mails, passTo, site, letters } = office
    await tenNeighbours(office)
    await writeAndConfirm(office, { ...neighbour(10), ...NAMED })
    await writeAndConfirm(office, { ...neighbour(11), ...JOIN })
    await passTo(TWO_DAYS_ON)
    const [sent] = await signedByMany(office)
    const link = /https:\/\/care\.example(\/letters\/replies\/\S+)/.exec(sent!.text!)![1]!

    const page = await site.get(link)
    expect(words(page.text)).toContain('Answer a joint letter')
    expect(page.text).not.toContain('.example"')
    const empty = await site.post(link, { from: 'The Chief Executive' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('value="The Chief Executive"')
    const answer = {
      from: 'The Chief Executive',
      answer: 'We ask nobody to pay first.\r\nFrom May.',
    }
    expect((await site.post(link, answer)).status).toBe(303)
    expect(words((await site.get(link)).text)).toContain('An answer has been passed on')

    const joint = (await letters()).find(({ writerId }) => !writerId)!
    const signers = await queries.listReachable(db, joint.id)
    const [reply] = await queries.listReplies(db, joint.id)
    const queued = await db.selectFrom('mail').select('ref').where('kind', '=', 'reply').execute()
    expect(queued.map(({ ref }) => ref).sort()).toEqual(
      signers.map((id) => `${reply!.id}/${id}`).sort(),
    )
    await passTo('2026-11-26T11:00:00.000Z')
    const carried = (await mails()).filter(({ text }) => text?.includes('We ask nobody to pay'))
    expect(carried.map(({ to }) => [to].flat().map((one) => one?.text)).sort()).toEqual([
      [`"Kit of Quay Street" <${neighbour(10).email}>`],
      [`"Lea of Quay Street" <${neighbour(11).email}>`],
    ])
    expect(carried[0]!.replyTo?.value[0]!.address).toBe('office@trust.example')
    expect(carried[0]!.text).toContain('From May.\n\n[This answer was written on the page')
    for (let more = 0; more < 4; more++) await site.post(link, answer)
    expect(await queries.listReplies(db, joint.id)).toHaveLength(3)
    expect(words((await site.get(link)).text)).toContain('can no longer be answered here')
    const forged = `${link.slice(0, -1)}${link.endsWith('A') ? 'Q' : 'A'}`
    expect((await site.get(forged)).status).toBe(404)
  })

  test('gather in one joint letter, whoever begins it, that goes at once when fifty have signed', async () => {
    const { db, outbox, mailKey, mail } = await testOffice({ on, server: null })
    const text =
      'Dear Chief Executive\n\nPlease tell us whom you asked to pay before they were treated.'
    const made = await addMadeUpLetters(db, 52, () => ({
      state: 'confirmed',
      likeness: likenessOf(text),
      joinsOn: '2026-11-24',
    }))
    const parts = { outbox, mailKey, mail }
    const at = '2026-11-24T12:00:00.000Z'
    const sign = ({ letter }: (typeof made)[number]) =>
      db.transaction().execute((trx: AnyDb) => signJoint(trx, parts, letter, at))
    const jointly = () =>
      db.selectFrom('letter').selectAll().where('writerId', 'is', null).orderBy('stateAt').execute()

    // All at once, as two processes would.
    await Promise.all(made.slice(0, 8).map(sign))
    expect(await jointly()).toHaveLength(1)
    for (const one of made.slice(8, 49)) await sign(one)
    expect((await jointly()).map(({ state }) => state)).toEqual(['confirmed'])
    await sign(made[49]!)
    const [first] = await jointly()
    expect(first).toMatchObject({ state: 'queued', subject: 'Charges before care (50 people)' })
    await sign(made[50]!)
    expect((await jointly()).map(({ state }) => state).sort()).toEqual(['confirmed', 'queued'])
    expect(await queries.listSignedIds(db, first!.id, 'joined')).toHaveLength(50)

    // One that says something else does not sign it.
    const other = {
      ...made[51]!.letter,
      likeness: likenessOf('Dear Chief Executive\n\nThe roof leaks.'),
    }
    expect(await sign({ ...made[51]!, letter: other })).toBe(false)
  })
})

/** Those that go by themselves have their turn first, one a minute. */
async function signedByMany({ passTo, mails }: Office) {
  for (let minute = 1; minute < 40; minute++) {
    await passTo(`2026-11-26T10:${String(minute).padStart(2, '0')}:00.000Z`)
    const sent = (await mails()).filter(({ subject }) => subject?.includes('people)'))
    if (sent.length > 0) return sent
  }
  return []
}
