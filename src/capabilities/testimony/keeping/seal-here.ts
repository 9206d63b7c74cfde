import { verifyProof, type Proving } from '../../../platform/proof/index.ts'
import {
  entryOf,
  newReceipt,
  Receipt,
  sealStory,
  SealingError,
  type Story,
} from '../../../platform/sealing/index.ts'
import { Refusal } from './answer.ts'
import { openKey } from './inbox.ts'
import { keepStory } from './keep-story.ts'
import { PURPOSE, type KeepingParts } from './parts.ts'

export type SealedHere =
  | { ok: true; receipt: string }
  | {
      ok: false
      code: 'closed' | 'tooLong' | 'proofMissing' | 'proofWrong' | 'proofOld' | 'proofUsed'
    }

/**
 * For a browser that cannot lock a story itself: it is sealed here, in memory, before anything is written. The receipt
 * is made here too, given back once, and forgotten with it.
 */
export async function sealHere(
  parts: KeepingParts,
  campaignId: string,
  { story, proving }: { story: Omit<Story, 'receipt' | 'attachments'>; proving: Proving },
): Promise<SealedHere> {
  const { db, clock, proofKey } = parts
  const about = { purpose: PURPOSE, now: clock.now() }
  const verified = await verifyProof(proofKey, proving, about)
  if (!verified.ok) return { ok: false, code: verified.problem.code }
  const key = await openKey({ db, clock }, campaignId)
  if (!key) return { ok: false, code: 'closed' }
  const code = await newReceipt()
  const receipt = await Receipt.read(code)
  try {
    const whole = { ...story, attachments: [], receipt: receipt.card }
    const sealed = await sealStory(whole, key)
    const kept = { ...(await entryOf(receipt)), epoch: key.epoch, sealed }
    await keepStory(parts, campaignId, kept, { proof: verified.proof })
    return { ok: true, receipt: code }
  } catch (error) {
    return { ok: false, code: reasonOf(error) }
  } finally {
    receipt.clear()
  }
}

function reasonOf(error: unknown): 'closed' | 'tooLong' | 'proofUsed' {
  if (error instanceof SealingError && error.code === 'tooLong') return 'tooLong'
  if (error instanceof Refusal && (error.code === 'closed' || error.code === 'proofUsed')) {
    return error.code
  }
  throw error
}
