import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import type { Problem, Typed } from '../../../platform/forms/index.ts'
import {
  challengeFor,
  verifyProof,
  type Challenge,
  type Proof,
} from '../../../platform/proof/index.ts'
import { offerFor } from '../joint/offer.ts'
import type { JointOffer } from '../joint/views-offer.tsx'
import type { Written } from '../letter-writing.ts'

export interface AskingParts {
  db: AnyDb
  clock: Clock
  /** Signs what a device or a person is asked, so that no program sends letters. None: it is not asked. */
  proofKey?: Buffer
}

/** What is asked beside a name and an address. */
export interface More {
  challenge: Challenge | undefined
  offer: JointOffer | undefined
}

const PURPOSE = 'letter'

export async function moreFor(
  { db, clock, proofKey }: AskingParts,
  writing: Written,
  words: string,
  typed: Typed = {},
): Promise<More> {
  const about = { purpose: PURPOSE, now: clock.now() }
  return {
    challenge: proofKey && (await challengeFor(proofKey, about, typed)),
    offer: await offerOf(db, writing, words, about.now),
  }
}

export type Checked = { problems: Problem[]; proof: Proof | undefined }

/** What is wrong with the answers to it. Who has chosen how to send it is not asked again. */
export async function checkMore(
  { db, clock, proofKey }: AskingParts,
  writing: Written,
  typed: Typed,
): Promise<Checked> {
  const now = clock.now()
  const verified = proofKey && (await verifyProof(proofKey, typed, { purpose: PURPOSE, now }))
  const problems: Problem[] = verified?.ok === false ? [verified.problem] : []
  if (!typed['joint'] && (await offerOf(db, writing, typed['words'] ?? '', now))) {
    problems.push({ field: 'joint', code: 'joint' })
  }
  return { problems, proof: verified?.ok ? verified.proof : undefined }
}

/** Of several recipients, the first to whom many have written nearly the same. */
async function offerOf(
  db: AnyDb,
  writing: Written,
  words: string,
  now: string,
): Promise<JointOffer | undefined> {
  for (const { addressee, toAddress, letter } of writing.mails(words) ?? []) {
    const asking = { toAddress: toAddress.toLowerCase(), text: letter.text, now }
    const offer = await offerFor(db, asking)
    if (offer) return { ...offer, addressee }
  }
  return undefined
}
