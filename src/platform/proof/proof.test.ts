import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { keyFor } from '../config/index.ts'
import type { AnyDb } from '../db/index.ts'
import {
  challengeFor,
  forgetSpentProofs,
  sayQuestion,
  spendProof,
  useProofWords,
  verifyProof,
  type Challenge,
  type Question,
} from './index.ts'

const key = keyFor('a secret for tests, 32 characters or more', 'proof')
const about = { purpose: 'petition', now: '2026-11-24T10:00:00.000Z' }
const SIX_HOURS_ON = '2026-11-24T16:00:00.000Z'

async function solve({ token }: Challenge): Promise<string> {
  const challenge = JSON.parse(Buffer.from(token, 'base64url').toString())
  const { counter, derivedKey } = (await solveChallenge({ challenge, deriveKey }))!
  return `${counter}.${derivedKey}`
}

function answerTo({ kind, words }: Question, language: 'en' | 'ar' = 'en'): string {
  const { at } = words.find((word) => word.kind === kind)!
  return useProofWords.in(language)(`words.${kind}`).split(', ')[at]!
}

describe('a device that works', () => {
  test('has shown that it took some trouble', async () => {
    const challenge = await challengeFor(key, about)
    const typed = { proof: challenge.token, proofWork: await solve(challenge) }
    expect(await verifyProof(key, typed, about)).toMatchObject({ ok: true, proof: { by: 'work' } })
  })

  test('must have done the work of this challenge, and all of it', async () => {
    const [one, other] = [await challengeFor(key, about), await challengeFor(key, about)]
    const done = await solve(other)
    for (const proofWork of [
      done,
      '',
      '0',
      '0.00',
      '1.',
      `x.${done.split('.')[1]}`,
      `-1.${'0'.repeat(64)}`,
    ]) {
      expect(await verifyProof(key, { proof: one.token, proofWork }, about)).toEqual({
        ok: false,
        problem: { field: 'proofAnswer', code: 'proofMissing' },
      })
    }
  })

  test('cannot make its own challenge, make it easier, or use one of another form', async () => {
    const challenge = await challengeFor(key, about)
    const proofWork = await solve(challenge)
    const work = JSON.parse(Buffer.from(challenge.token, 'base64url').toString())
    const changed = { ...work, parameters: { ...work.parameters, keyPrefix: '0' } }
    const later = structuredClone(work)
    later.parameters.data.expiresAt = '2027'
    for (const forged of [
      changed,
      later,
      { ...work, signature: '' },
      { parameters: {} },
      [],
      null,
    ]) {
      const proof = Buffer.from(JSON.stringify(forged)).toString('base64url')
      expect(await verifyProof(key, { proof, proofWork }, about)).toMatchObject({ ok: false })
    }
    const typed = { proof: challenge.token, proofWork }
    expect(await verifyProof(key, typed, { ...about, purpose: 'story' })).toMatchObject({
      ok: false,
    })
    expect(await verifyProof(Buffer.alloc(32), typed, about)).toMatchObject({ ok: false })
  })

  test('has six hours for it', async () => {
    const challenge = await challengeFor(key, about)
    const typed = { proof: challenge.token, proofWork: await solve(challenge) }
    const last = { ...about, now: '2026-11-24T15:59:59.999Z' }
    expect(await verifyProof(key, typed, last)).toMatchObject({ ok: true })
    expect(await verifyProof(key, typed, { ...about, now: SIX_HOURS_ON })).toMatchObject({
      problem: { code: 'proofOld' },
    })
  })
})

describe('a person without script', () => {
  test('is asked which of four words is of one kind, and may answer in either language', async () => {
    const { token, question } = await challengeFor(key, about)
    expect(sayQuestion(question, 'en')).toContain(answerTo(question, 'en'))
    expect(sayQuestion(question, 'ar')).toContain(answerTo(question, 'ar'))
    const word = answerTo(question)
    for (const proofAnswer of [
      word,
      ` ${word.toUpperCase()}. `,
      `It is the ${word}!`,
      answerTo(question, 'ar'),
    ]) {
      expect(await verifyProof(key, { proof: token, proofAnswer }, about)).toMatchObject({
        ok: true,
        proof: { by: 'question' },
      })
    }
  })

  test('is asked again after a wrong word, all of them at once, or none', async () => {
    const { token, question } = await challengeFor(key, about)
    const code = async (proofAnswer: string) => {
      const verified = await verifyProof(key, { proof: token, proofAnswer }, about)
      return verified.ok ? 'ok' : verified.problem.code
    }
    expect(await code('seven')).toBe('proofWrong')
    expect(await code(sayQuestion(question, 'en'))).toBe('proofWrong')
    expect(await code(' ')).toBe('proofMissing')
  })

  test('is not asked again when only something else was wrong with the form', async () => {
    const first = await challengeFor(key, about)
    const typed = { proof: first.token, proofAnswer: answerTo(first.question) }
    expect(await challengeFor(key, about, typed)).toEqual(first)
    const wrong = await challengeFor(key, about, { ...typed, proofAnswer: 'seven' })
    expect(wrong.token).not.toBe(first.token)
  })

  test('finds no answer in the page that a program could read out', async () => {
    const { token } = await challengeFor(key, about)
    const { data } = JSON.parse(Buffer.from(token, 'base64url').toString()).parameters
    expect(Object.keys(data)).toEqual(['expiresAt', 'purpose'])
  })
})

describe.each(databases)('on %s', (on) => {
  test('a proof is used once, until it would have run out', async () => {
    const database = await on.open()
    const { db } = database
    const proof = { id: 'one', by: 'work', expiresAt: SIX_HOURS_ON } as const
    expect(await spendProof(db, proof)).toBe(true)
    expect(await spendProof(db, proof)).toBe(false)
    await forgetSpentProofs(db, '2026-11-24T15:59:59.999Z')
    expect(await spendProof(db, proof)).toBe(false)
    await forgetSpentProofs(db, SIX_HOURS_ON)
    expect(await spendProof(db, proof)).toBe(true)
    await database.close()
  })

  test('a proof is not used up by what was not written', async () => {
    const database = await on.open()
    const { db } = database
    const proof = { id: 'one', by: 'work', expiresAt: SIX_HOURS_ON } as const
    const failing = db.transaction().execute(async (trx: AnyDb) => {
      await spendProof(trx, proof)
      throw new Error('the rest could not be written')
    })
    await expect(failing).rejects.toThrow('the rest')
    expect(await spendProof(db, proof)).toBe(true)
    await database.close()
  })
})
