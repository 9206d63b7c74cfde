import { createHmac, randomInt, timingSafeEqual, type Hmac } from 'node:crypto'
import type { Challenge as Work } from 'altcha-lib'
import type { Instant } from '../clock/index.ts'
import type { Challenge, Proof, Proving } from './proof.ts'
import { isAnswer, questionOf } from './question.ts'

/** Long enough to write a letter over, short enough that nobody lays in a store of them. */
const HOURS_OPEN = 6

/**
 * A try is 1,000 rounds of PBKDF2, and the answer is somewhere in the first 600 tries. An old phone, at two or three
 * microseconds a round, takes a second on average and two at worst; a new one a tenth of that.
 */
const ROUNDS = 1000
const MOST_TRIES = 600

interface About {
  /** What the form is for: what is signed for one is no proof for another. */
  purpose: string
  now: Instant
}

/** A new challenge; or the one that was in the form, when it was met and only something else is to be put right. */
export async function challengeFor(
  key: Buffer,
  about: About,
  typed: Proving = {},
): Promise<Challenge> {
  const before = await verifyProof(key, typed, about)
  if (before.ok) return { token: typed.proof!, question: questionOf(key, before.proof.id) }
  const { createChallenge, deriveKey } = await altcha()
  const work = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    deriveKey,
    cost: ROUNDS,
    counter: randomInt(MOST_TRIES),
    data: { purpose: about.purpose, expiresAt: laterThan(about.now) },
    ...secrets(key),
  })
  const token = Buffer.from(JSON.stringify(work)).toString('base64url')
  return { token, question: questionOf(key, work.parameters.nonce) }
}

export type ProofCode = 'proofMissing' | 'proofWrong' | 'proofOld' | 'proofUsed'

export type Verified =
  | { ok: true; proof: Proof }
  | { ok: false; problem: { field: 'proofAnswer'; code: ProofCode } }

/** Whether the form was sent with some trouble taken. That it is used once is for `spendProof` to see to. */
export async function verifyProof(key: Buffer, typed: Proving, about: About): Promise<Verified> {
  const work = readWork(typed.proof)
  if (!work) return failed('proofMissing')
  const { isSigned, isSolved } = checkWork(key, work, typed.proofWork)
  const { nonce, data } = work.parameters
  if (!isSigned || data?.['purpose'] !== about.purpose) return failed('proofMissing')
  const expiresAt = String(data['expiresAt'])
  if (expiresAt <= about.now) return failed('proofOld')
  if (isSolved) return { ok: true, proof: { id: nonce, by: 'work', expiresAt } }
  if (!typed.proofAnswer?.trim()) return failed('proofMissing')
  if (!isAnswer(questionOf(key, nonce), typed.proofAnswer)) return failed('proofWrong')
  return { ok: true, proof: { id: nonce, by: 'question', expiresAt } }
}

function failed(code: ProofCode): Verified {
  return { ok: false, problem: { field: 'proofAnswer', code } }
}

/** Our own challenge back again, if it looks like one; whether it is, its signature says. */
function readWork(token: string | undefined): Work | undefined {
  if (!token || token.length > 1000) return undefined
  try {
    const work = JSON.parse(Buffer.from(token, 'base64url').toString()) as Work
    return typeof work.parameters.nonce === 'string' ? work : undefined
  } catch {
    return undefined
  }
}

/**
 * `done` is the try that fits and the key it gave: `123.9f86…`. As `verifySolution` of altcha-lib does it for a key that
 * was signed too, but at once: Web Crypto would go through the thread pool for each of the two HMACs.
 */
function checkWork(key: Buffer, { parameters, signature }: Work, done = '') {
  const { hmacSignatureSecret, hmacKeySignatureSecret } = secrets(key)
  const isSigned = isSame(
    signature,
    createHmac('sha256', hmacSignatureSecret).update(canonical(parameters)),
  )
  const [, derivedKey = ''] = /^\d{1,10}\.((?:[0-9a-f]{2})+)$/.exec(done) ?? []
  const tried = createHmac('sha256', hmacKeySignatureSecret).update(derivedKey, 'hex')
  return {
    isSigned,
    isSolved: isSigned && derivedKey !== '' && isSame(parameters.keySignature, tried),
  }
}

function isSame(given: unknown, made: Hmac): boolean {
  const right = made.digest()
  const bytes = Buffer.from(typeof given === 'string' ? given : '', 'hex')
  return bytes.length === right.length && timingSafeEqual(bytes, right)
}

/** JSON with its keys in order, as altcha-lib signs it. */
function canonical(value: object): string {
  return JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  )
}

let loaded: Promise<Altcha> | undefined

/** Read when the first form is drawn, so that no start waits for it. */
function altcha(): Promise<Altcha> {
  return (loaded ??= loadAltcha())
}

type Altcha = Awaited<ReturnType<typeof loadAltcha>>

async function loadAltcha() {
  const [{ createChallenge }, { deriveKey }] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/pbkdf2'),
  ])
  return { createChallenge, deriveKey }
}

/** With the key that fits signed too, to check it is one HMAC and no rounds at all. */
function secrets(key: Buffer) {
  const secret = key.toString('base64url')
  return { hmacSignatureSecret: `challenge ${secret}`, hmacKeySignatureSecret: `key ${secret}` }
}

function laterThan(now: Instant): Instant {
  return new Date(Date.parse(now) + HOURS_OPEN * 3_600_000).toISOString()
}
