import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { keyFor } from '../../../platform/config/index.ts'
import { provenFields } from '../../../platform/proof/test-proof.ts'
import { neighbour, writeAndConfirm } from '../joint/test-neighbours.ts'
import { AMA, testOffice, toBe, TO_TRUST, write } from '../sending/test-office.tsx'
import { writerToken } from '../sending/writer-token.ts'
import { addMadeUpLetters } from '../test-letters.ts'
import { SECRET, words } from '../test-site.tsx'
import { standingOf } from './standing.ts'

const SENDER = toBe('/letters/sender', { action: 'trust', to: 'trust-rz0' })
const NOW = '2026-11-24T10:00:00.000Z'
const ASKING = {
  email: 'ama@post.example',
  emailHash: 'hash-of-ama',
  toAddresses: ['office@trust.example'],
  actionId: 'trust',
  now: NOW,
}

describe.each(databases)('what is not spam, on %s', (on) => {
  test('the same letter goes to the same recipient once, and what was typed stays', async () => {
    const office = await testOffice({ on })
    const { site, letters } = office
    // Not confirmed, it may be anybody's.
    await write(site)
    await writeAndConfirm(office, AMA)
    const again = await site.post(TO_TRUST, { ...AMA, words: 'Once more.' })
    expect(again.status).toBe(422)
    expect(words(again.text)).toContain('has already gone from your e-mail address')
    for (const typed of [AMA.name, AMA.email, 'Once more.']) {
      expect(again.text).toContain(`value="${typed}"`)
    }
    const states = (await letters()).map(({ state }) => state).sort()
    expect(states).toEqual(['queued', 'written'])
  })

  test('written twice before it was confirmed, the second waits for an organiser', async () => {
    const office = await testOffice({ on })
    const { site, letters } = office
    const first = await write(site)
    await writeAndConfirm(office, AMA)
    const { confirmationCode } = await import('../sending/writer-token.ts')
    await site.post(first, { code: confirmationCode(office.linkKey, first.split('/').at(-1)!) })
    expect((await letters()).map(({ state, reason }) => [state, reason]).sort()).toEqual([
      ['held', 'sameLetter'],
      ['queued', null],
    ])
  })

  test('an address sends six letters a day, and a seventh tomorrow', async () => {
    const { db } = await testOffice({ on, server: null })
    const writer = { emailHash: ASKING.emailHash, writtenAt: NOW }
    await addMadeUpLetters(db, 6, (at) => ({
      writer,
      writtenAt: NOW,
      toAddress: `office${at}@elsewhere.example`,
    }))
    expect(await standingOf(db, ASKING)).toEqual({ kind: 'refused', problem: 'senderCap' })
    expect(await standingOf(db, { ...ASKING, emailHash: 'another' })).toEqual({ kind: 'fine' })
    const tomorrow = { ...ASKING, now: '2026-11-25T10:00:00.000Z' }
    expect(await standingOf(db, tomorrow)).toEqual({ kind: 'fine' })
  })

  test('one recipient gets two hundred letters a day from here, and the next is held', async () => {
    const { db } = await testOffice({ on, server: null })
    await addMadeUpLetters(db, 199, () => ({ writtenAt: NOW }))
    expect(await standingOf(db, ASKING)).toEqual({ kind: 'fine' })
    // Parts of a joint letter are one letter.
    await addMadeUpLetters(db, 5, () => ({ writtenAt: NOW, jointId: 'joint', state: 'joined' }))
    expect(await standingOf(db, ASKING)).toEqual({ kind: 'fine' })
    await addMadeUpLetters(db, 1, () => ({ writtenAt: NOW }))
    expect(await standingOf(db, ASKING)).toEqual({ kind: 'held', reason: 'bodyCap' })
    const tomorrow = { ...ASKING, now: '2026-11-25T10:00:00.000Z' }
    expect(await standingOf(db, tomorrow)).toEqual({ kind: 'fine' })
  })

  test('letters from addresses to be thrown away, or in a row from one hand, are held and not refused', async () => {
    const office = await testOffice({ on })
    const { letters } = office
    await writeAndConfirm(office, { ...neighbour(0), email: 'x@mailinator.com' })
    for (let at = 1; at < 5; at++) {
      await writeAndConfirm(office, { ...neighbour(at), email: `rosa.hill${at}@gmail.com` })
    }
    const held = (await letters()).find(({ reason }) => reason === 'disposable')!
    const page = `/letters/yours/${writerToken(office.linkKey, held.writerId!)}`
    const said = words((await office.site.get(page)).text)
    expect(said).toContain('An organiser looks at your letter before it goes.')
    expect(said).toContain('from a service for addresses that are thrown away')
    const arabic = words((await office.site.get(`/ar${page}`)).text)
    expect(arabic).toContain('عناوين تُستعمل مرة وتُرمى')
    const states = (await letters()).map(({ state, reason }) => `${state} ${reason}`).sort()
    expect(states).toEqual([
      'held burst',
      'held disposable',
      'queued null',
      'queued null',
      'queued null',
    ])
  })

  test('letters are held while most that come in are confirmed by nobody', async () => {
    const { db } = await testOffice({ on, server: null })
    const before = '2026-11-24T09:40:00.000Z'
    const written = { writtenAt: before, state: 'written' } as const
    await addMadeUpLetters(db, 60, () => written)
    expect(await standingOf(db, ASKING)).toEqual({ kind: 'held', reason: 'burst' })
    // A crowd that confirms is no flood.
    await addMadeUpLetters(db, 10, () => ({
      writtenAt: before,
      toAddress: 'other@board.example',
    }))
    const later = { ...ASKING, now: '2026-11-24T10:00:11.000Z' }
    expect(await standingOf(db, later)).toEqual({ kind: 'fine' })
  })

  test('a letter needs the work of a device or the answer of a person, once', async () => {
    const proofKey = keyFor(SECRET, 'proof')
    const { site, letters } = await testOffice({ on, proofKey })
    const page = await site.post(SENDER, { words: 'I waited.' })
    expect(words(page.text)).toMatch(/Which of these words is/)
    expect(page.text).toContain('proof.client')
    expect(words((await site.post(`/ar${SENDER}`, {})).text)).toContain('أي كلمة من هذه الكلمات')

    const without = await site.post(TO_TRUST, { ...AMA, words: 'I waited.' })
    expect(without.status).toBe(422)
    expect(words(without.text)).toContain('Please answer the question')
    const proven = await provenFields(proofKey, { purpose: 'letter', now: site.clock.now() })
    const wrong = await site.post(TO_TRUST, { ...AMA, ...proven, proofAnswer: 'seven' })
    expect(words(wrong.text)).toContain('Here is another question')
    expect(wrong.text).toContain(`value="${AMA.email}"`)
    expect(wrong.text).not.toContain('value="seven"')

    // Only something else is wrong: the question and its answer stay.
    const noName = await site.post(TO_TRUST, { ...AMA, ...proven, name: '' })
    expect(noName.text).toContain(`value="${proven.proof}"`)
    expect(noName.text).toContain(`value="${proven.proofAnswer}"`)

    expect((await site.post(TO_TRUST, { ...AMA, ...proven })).status).toBe(303)
    const twice = await site.post(TO_TRUST, { ...AMA, ...proven, email: 'bo@post.example' })
    expect(twice.status).toBe(422)
    expect(words(twice.text)).toContain('This form has been sent already')
    expect(twice.text).not.toContain(`value="${proven.proof}"`)
    expect(await letters()).toHaveLength(1)
  })
})
