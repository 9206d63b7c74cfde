import { checkActions } from './capabilities/actions/index.ts'
import type { CheckOptions, Fault, Pack } from './capabilities/content/index.ts'
import { checkResources } from './capabilities/documents/index.ts'
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
  '/endorsements',
  '/endorsements/new',
  '/endorsements/progress',
  '/endorsements/raise',
  '/resources',
  '/resources/motion',
]

/** What `clarion pack check` knows of the program around a pack. */
export function checkOptions(pack: Pack): CheckOptions {
  return {
    addresses: [
      ...ADDRESSES,
      ...named(pack, 'actions', '/act'),
      ...named(pack, 'resources', '/resources'),
    ],
    variables: {
      pages: ['campaign', 'controller'],
      letters: LETTER_VARIABLES,
      actions: ['place', 'body', 'campaign'],
    },
  }
}

function named(pack: Pack, folder: string, address: string): string[] {
  return pack.files(folder).map(({ name }) => `${address}/${name}`)
}

export function alsoCheck(pack: Pack): Fault[] {
  return [...checkActions(pack), ...checkLetters(pack), ...checkResources(pack)]
}
