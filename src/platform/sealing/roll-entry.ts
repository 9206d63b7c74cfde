import { toText, utf8 } from './bytes.ts'
import { CaseworkerCard, isOwnCard, type Signer } from './caseworker.ts'
import { hash } from './derive.ts'
import { LABELS } from './labels.ts'
import {
  count,
  ID,
  KEY,
  kinds,
  LINE,
  orNull,
  RECIPIENT,
  record,
  SIGNATURE,
  type Of,
} from './shape.ts'
import { isSigned, lines } from './signing.ts'

/** Someone who keeps a printed recovery code: it opens every inbox, and signs nothing. */
export const HolderCard = record({ id: ID, recipient: RECIPIENT })
export type HolderCard = Of<typeof HolderCard>

const Change = kinds({
  caseworker: record({ card: CaseworkerCard }),
  holder: record({ card: HolderCard }),
  removal: record({ id: ID }),
})
export type Change = Of<typeof Change>

/** One line of a campaign's roll: who was let in or taken off it, by whom, after which line. */
export const RollEntry = record({
  campaign: LINE,
  number: count,
  /** The hash of the line before: none can be left out, put in or changed afterwards. */
  previous: orNull(KEY),
  change: Change,
  signedBy: KEY,
  signature: SIGNATURE,
})
export type RollEntry = Of<typeof RollEntry>

type Unsigned = Omit<RollEntry, 'signature'>

export function signEntry(entry: Omit<Unsigned, 'signedBy'>, signer: Signer): RollEntry {
  const unsigned = { ...entry, signedBy: signer.card.signingKey }
  return { ...unsigned, signature: signer.sign(LABELS.rollEntry, bytesOf(unsigned)) }
}

/** Signed by the key it names; and a caseworker who is let in has shown that her key is hers. */
export function isSignedEntry(entry: RollEntry): boolean {
  const { change, signedBy, signature } = entry
  if (change.kind === 'caseworker' && !isOwnCard(change.card)) return false
  return isSigned(signedBy, LABELS.rollEntry, bytesOf(entry), signature)
}

export async function headAfter(entry: RollEntry): Promise<string> {
  const signed = utf8(`\n${entry.signature}`)
  return toText(await hash(LABELS.rollHead, new Uint8Array([...bytesOf(entry), ...signed])))
}

function bytesOf({ campaign, number, previous, change, signedBy }: Unsigned) {
  const [id, recipient, signingKey] =
    change.kind === 'removal'
      ? [change.id, null, null]
      : [
          change.card.id,
          change.card.recipient,
          change.kind === 'holder' ? null : change.card.signingKey,
        ]
  return lines(campaign, number, previous, change.kind, id, recipient, signingKey, signedBy)
}
