/** Why sealing, opening or signing could not be done. A page has words for each (`sealing.<code>`). */
export const SEALING_CODES = [
  // Another key is needed, or the file was changed or cut short: age cannot tell these apart, nor can we.
  'cannotOpen',
  'wrongPassphrase',
  'wrongPasskey',
  'wrongRecoveryCode',
  // What was typed is not a code of 26 characters, or its check is wrong.
  'badCode',
  // The browser, or the passkey chosen, has no PRF.
  'noPasskey',
  // A file that asks for more work than a phone can do was not made here.
  'tooMuchWork',
  'tooLong',
  // Opened and whole, but written by a later Clarion.
  'unknownVersion',
  // Opened and whole, but not in the form it should have.
  'notReadable',
  // Opened and whole, but put in the place of another story, thread, campaign or month.
  'mismatched',
  // Only hybrid recipients: a file is no safer than the weakest that opens it.
  'notHybrid',
  'badSignature',
  'brokenRoll',
  // The roll that was shown is older than what is already known.
  'staleRoll',
  'notOnTheRoll',
  // Words that are not yet as they will be shown, byte for byte.
  'inexactWords',
  'locked',
] as const

export type SealingCode = (typeof SEALING_CODES)[number]

/** Carries a code and nothing else: no key, no words, no cause. */
export class SealingError extends Error {
  readonly code: SealingCode

  constructor(code: SealingCode) {
    super(`sealing.${code}`)
    this.name = 'SealingError'
    this.code = code
  }
}

/** Runs `work`; whatever goes wrong in it that has no code of its own gets this one. */
export async function orElse<T>(code: SealingCode, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof SealingError ? error : new SealingError(code)
  }
}
