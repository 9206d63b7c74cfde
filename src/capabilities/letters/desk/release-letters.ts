import { signJoint } from '../joint/sign-joint.ts'
import { listLetters, moveLetters } from '../life/queries-life.ts'
import { queueLetters } from '../sending/queue-letters.ts'
import { HOLD_REASONS } from '../spam/standing.ts'
import type { ChangeLetters } from './change-letters.ts'
import type { ChangingLetter } from './queries-desk.ts'

/** Lets go what was held: by itself, or into the joint letter that its writer chose. */
export const releaseLetters: ChangeLetters = async (trx, parts, letters, { at, personId }) => {
  const alone = letters.filter((letter) => !isOnItsWayIn(letter))
  const queued = await queueLetters(trx, parts, alone, { move: 'release', at, personId })
  const joining = letters.filter(isOnItsWayIn).map(({ id }) => id)
  const admitted = await moveLetters(trx, joining, { move: 'admit', at, personId })
  for (const letter of await listLetters(trx, admitted)) {
    if (await signJoint(trx, parts, letter, at)) continue
    await queueLetters(trx, parts, [letter], { move: 'queue', at })
  }
  return [...queued, ...admitted]
}

/** Held before it came to sign; what was taken out of a joint letter later goes by itself. */
function isOnItsWayIn({ reason, joinsOn, jointId }: ChangingLetter): boolean {
  return Boolean(joinsOn) && !jointId && HOLD_REASONS.some((one) => one === reason)
}
