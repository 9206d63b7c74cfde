import { checkActions } from './capabilities/actions/index.ts'
import type { CheckOptions, Fault, Pack } from './capabilities/content/index.ts'
import { checkLetters, LETTER_VARIABLES } from './capabilities/letters/index.ts'

/** What a pack may link to beside its own pages. */
const ADDRESSES = [
  '/',
  '/act',
  '/near',
  '/letters/new',
  '/corrections/new',
  '/stories/new',
  '/organise',
]

/** What `clarion pack check` knows of the program around a pack. */
export function checkOptions(pack: Pack): CheckOptions {
  return {
    addresses: [...ADDRESSES, ...pack.actions.map(({ name }) => `/act/${name}`)],
    variables: {
      pages: ['campaign', 'controller'],
      letters: LETTER_VARIABLES,
      actions: ['place', 'body', 'campaign'],
    },
  }
}

export function alsoCheck(pack: Pack): Fault[] {
  return [...checkActions(pack), ...checkLetters(pack)]
}
