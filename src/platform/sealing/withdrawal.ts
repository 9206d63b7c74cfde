import { fromText, random, same, toText } from './bytes.ts'
import { hash } from './derive.ts'
import { LABELS } from './labels.ts'

/** 128 random bits: whoever has them takes the published copy down. Sealed to the receipt. */
export const newWithdrawalToken = (): string => toText(random(16))

/** What stands on the published copy: it joins to nothing. */
export async function withdrawalHash(token: string): Promise<string> {
  return toText(await hash(LABELS.withdrawal, fromText(token)))
}

export async function isWithdrawal(token: string, kept: string): Promise<boolean> {
  try {
    return same(fromText(await withdrawalHash(token)), fromText(kept))
  } catch {
    return false
  }
}
