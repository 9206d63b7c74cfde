import type { Language } from '../../platform/messages/index.ts'
import type { Pack } from '../content/index.ts'
import { placeName, placeWords, type PlaceIndex } from '../places/index.ts'
import { addressesOf, chosen, postOf, type Addressee } from './addressee.ts'
import { addresseeOf, addresseesAt } from './addressees-at.ts'
import { compose, type Composed, type LetterText } from './compose.ts'
import { findHere, type Directory, type Here } from '../bodies/index.ts'
import type { LetterAction, LetterActions } from './letter-actions.ts'
import type { LetterQuery } from './letter-address.ts'
import { findLetter, type PackLetter } from './pack-letters.ts'

export interface WritingParts {
  pack: Pack
  index(): PlaceIndex | undefined
  directory: Directory
  actions: LetterActions
  /** What the campaign is called here; the name of the pack until it has its own. */
  campaignName?(): string
}

/** Everything is known that a letter needs but the writer's own words. */
export interface Written {
  step: 'compose'
  query: LetterQuery
  addressees: Addressee[]
  place: { key: string; name: string; councilCode: string; wardName: string | null }
  /** The letter with these words in it, or a mark for them; nothing when its template has a fault. */
  write(words?: string): Composed | undefined
  /** One for each addressee, for paper. */
  sheets(words: string): { addressee: Addressee; letter: LetterText }[] | undefined
  /** One for each addressee with an e-mail address, without the name at its foot. */
  mails(words: string): LetterMail[] | undefined
}

export interface LetterMail {
  addressee: Addressee
  toAddress: string
  letter: LetterText
}

/** How far an address has come towards a letter, and so which page it is. */
export type Writing =
  | { step: 'unknown' }
  | { step: 'otherKind'; action: LetterAction; place: string | undefined }
  | { step: 'question'; query: LetterQuery }
  | { step: 'help'; query: LetterQuery; about: 'own' | 'someone' }
  | { step: 'place'; query: LetterQuery }
  | { step: 'redirect'; query: LetterQuery }
  | { step: 'choose'; query: LetterQuery; addressees: Addressee[]; place: string }
  | { step: 'fault' }
  | Written

export function writingOf(
  parts: WritingParts,
  asked: Record<string, string>,
  language: Language,
): Writing {
  const { action: id = '', place, to, post, about } = asked
  const query = { action: id, place, to, post, about }
  const action = parts.actions.find(id, language)
  if (!action) return { step: 'unknown' }
  if (!action.template) return { step: 'otherKind', action, place }
  if (about === 'own' || about === 'someone') return { step: 'help', query, about }
  if (about !== 'rules') return { step: 'question', query }
  const where = findHere({ index: parts.index(), directory: parts.directory }, place)
  if (!where) return { step: 'place', query }
  if (where.kind === 'moved') return { step: 'redirect', query: { ...query, place: where.key } }
  const letter = findLetter(parts.pack.files('letters'), action.template)
  return letter
    ? addressed({ parts, action, letter, query, language }, where.here)
    : { step: 'fault' }
}

interface Known {
  parts: WritingParts
  action: LetterAction
  letter: PackLetter
  query: LetterQuery
  language: Language
}

function addressed({ parts, action, letter, query, language }: Known, here: Here): Writing {
  const all = addresseesAt(here.near, action.to)
  const { to, post } = query
  const addressees = to ? chosen(withOther(parts, action, all, to), to, post) : []
  const { council, ward } = here.place.areas
  const place = {
    key: here.place.key,
    name: placeName(here.place),
    councilCode: council?.code ?? '',
    wardName: ward?.name ?? null,
  }
  const [only] = all
  if (addressees.length === 0) {
    if (only && all.length === 1) {
      return { step: 'redirect', query: { ...query, to: only.bodyId, post: postOf(only) } }
    }
    return { step: 'choose', query, addressees: all, place: place.name }
  }
  const shared = {
    letter,
    place: placeWords(here.place),
    campaign: { name: parts.campaignName?.() ?? parts.pack.config.title },
  }
  const sheets = (ownWords: string) => {
    const all = addressees.map((addressee) => ({
      addressee,
      letter: compose({ ...shared, addressees: [addressee], ownWords, isUnsigned: true }, 'en'),
    }))
    const whole = all.flatMap(({ addressee, letter }) => (letter ? { addressee, letter } : []))
    return whole.length === all.length ? whole : undefined
  }
  return {
    step: 'compose',
    query,
    addressees,
    place,
    write: (ownWords) => compose({ ...shared, addressees, ownWords }, language),
    sheets,
    mails: (ownWords) =>
      sheets(ownWords)?.flatMap((sheet) => {
        const [toAddress] = addressesOf([sheet.addressee])
        return toAddress ? [{ ...sheet, toAddress }] : []
      }),
  }
}

/** A body that is not among the nearest may still be the right one: people know their own hospital. */
function withOther(parts: WritingParts, action: LetterAction, all: Addressee[], to: string) {
  if (all.some(({ bodyId }) => bodyId === to)) return all
  const body = parts.directory.recipient(to)
  const other = body && addresseeOf(body, action.to)
  return other ? [...all, other] : all
}
