import { SealingError, type SealingCode } from '../../../../platform/sealing/index.ts'
import type { Problem } from '../state.ts'
import { slipIn } from '../typed-receipt.ts'
import { Missing } from './missing.ts'
import { ServerError } from './server.ts'

const BY_SEALING: Partial<Record<SealingCode, string>> = {
  notHybrid: 'closed',
  tooLong: 'tooMuch',
  brokenRoll: 'brokenRoll',
  notOnTheRoll: 'brokenRoll',
  notReadable: 'brokenRoll',
}

/** The sentence for whatever went wrong; `typed` is the receipt as it stands in its field. */
export function problemOf(error: unknown, typed: string): Problem {
  if (error instanceof SealingError && error.code === 'badCode') {
    const { code, ...values } = slipIn(typed)
    return { code, values }
  }
  if (error instanceof SealingError) return { code: BY_SEALING[error.code] ?? 'other' }
  if (error instanceof ServerError || error instanceof Missing) return { code: error.code }
  return { code: 'other' }
}
