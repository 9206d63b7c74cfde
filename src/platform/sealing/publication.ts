import { fromUtf8, random, toText, utf8, type Bytes } from './bytes.ts'
import { CONSENT_USES, type ConsentUse } from './consent-event.ts'
import { hash } from './derive.ts'
import { SealingError } from './error.ts'
import { LABELS } from './labels.ts'
import { ID, KEY, LANGUAGE, LINE, oneOf, orNull, record, text, type Of } from './shape.ts'
import { lines } from './signing.ts'
import { newWithdrawalToken, withdrawalHash } from './withdrawal.ts'

/** The uses that put words before everybody. A yes to any other is none to that. */
export const PUBLIC_USES: readonly ConsentUse[] = ['published', 'firstName']

/** What a witness is asked to agree to: these words, for this use, after this explanation. */
export const Proposal = record({
  publication: ID,
  /** All that will be shown of her, title and place included. */
  words: text(65_536),
  language: LANGUAGE,
  use: oneOf(...CONSENT_USES),
  wording: LINE,
  /** The hash of the token that takes it down. */
  withdrawal: KEY,
})
export type Proposal = Of<typeof Proposal>

/** A proposal agreed to: by receipt with a key for it alone, or recorded, without one. */
export const Publication = record({
  proposal: Proposal,
  witnessKey: orNull(KEY),
})
export type Publication = Of<typeof Publication>

/** Makes a proposal and its token. The token goes sealed to the receipt, or on paper where there is none. */
export async function propose(
  about: Pick<Proposal, 'words' | 'language' | 'use' | 'wording'>,
): Promise<{ proposal: Proposal; token: string }> {
  const token = newWithdrawalToken()
  const publication = toText(random(16))
  const words = exactWords(about.words)
  const proposal = { ...about, words, publication, withdrawal: await withdrawalHash(token) }
  return { proposal: Proposal(proposal), token }
}

/**
 * Words as they will be shown and signed: Unicode's NFC, lines ended by a line feed, and half a character
 * made U+FFFD, as it would be on its way anyhow.
 */
export const exactWords = (words: string): string =>
  fromUtf8(utf8(words)).normalize('NFC').replace(/\r\n?/g, '\n')

/**
 * The bytes that the witness and both readers sign. Whether there is a receipt is part of them, so that
 * what was recorded cannot be passed off as signed. Throws `inexactWords`: nothing is mended on the way.
 */
export async function publicationBytes({ proposal, witnessKey }: Publication): Promise<Bytes> {
  const { publication, words, language, use, wording, withdrawal } = Proposal(proposal)
  if (words !== exactWords(words)) throw new SealingError('inexactWords')
  const by = witnessKey === null ? 'recorded' : 'receipt'
  const hashed = toText(await hash(LABELS.words, utf8(words)))
  return lines(by, publication, hashed, wording, language, use, withdrawal, witnessKey)
}
