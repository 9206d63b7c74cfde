import type { CaseworkerCard } from './caseworker.ts'
import { hash } from './derive.ts'
import type { InboxKey } from './inbox.ts'
import { LABELS } from './labels.ts'
import type { Roll } from './roll.ts'
import { lines } from './signing.ts'

/** Of the key of one month: 30 digits, to be shown beside it and read out over a telephone. */
export const inboxFingerprint = ({ campaign, epoch, recipient }: InboxKey): Promise<string> =>
  digits(LABELS.inboxPrint, lines(campaign, epoch, recipient))

/**
 * Of a campaign's roll: it stays the same from the first line on, whoever comes and goes, so it can be on
 * leaflets. It stands for the key of the first caseworker, from whom all others were let in.
 */
export const rollFingerprint = ({ campaign, entries }: Roll): Promise<string> =>
  digits(LABELS.rollPrint, lines(campaign, entries[0]!.signedBy))

/** Of somebody who waits to be let in: she reads it out to whoever lets her in, who sees the same. */
export const cardFingerprint = ({ id, recipient, signingKey }: CaseworkerCard): Promise<string> =>
  digits(LABELS.cardPrint, lines(id, recipient, signingKey))

/**
 * Six groups of five digits: each group is five bytes of the hash as a number, modulo 100,000. About 99
 * bits. Digits and not words, because they are read the same in every language.
 */
async function digits(label: string, bytes: Uint8Array): Promise<string> {
  const hashed = await hash(label, bytes)
  const groups = Array.from({ length: 6 }, (_, group) => {
    const five = hashed.subarray(group * 5, group * 5 + 5)
    return five.reduce((number, byte) => number * 256 + byte, 0) % 100_000
  })
  return groups.map((group) => String(group).padStart(5, '0')).join(' ')
}
