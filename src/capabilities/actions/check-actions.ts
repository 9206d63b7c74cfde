import type { Fault, Pack, PackFile } from '../content/index.ts'
import { frontMatterFaultsIn, templateFaults, TRIAL_PLACE } from '../letters/index.ts'
import { actionFaults } from './action.ts'

const campaign = { name: 'A campaign' }
const TRIALS = [
  { place: TRIAL_PLACE, body: { name: 'A body' }, campaign },
  { place: TRIAL_PLACE, body: null, campaign },
  { place: null, body: null, campaign },
]

/** Everything wrong with the actions of a pack, for `clarion pack check`. */
export function checkActions(pack: Pack): Fault[] {
  return pack.files('actions').flatMap((file) => checkAction(pack, file))
}

/** Everything wrong with one action and its translations. */
export function checkAction(pack: Pack, file: PackFile): Fault[] {
  const texts = [file.original, ...Object.values(file.translations)]
  return [
    ...texts.flatMap((text) => [
      ...frontMatterFaultsIn(pack, text, actionFaults({ ...file.original.data, ...text.data })),
      ...templateFaults(text, TRIALS),
      ...['script', 'text'].flatMap((key) => templateFaults(partOf(text, key), TRIALS)),
    ]),
    ...missingTemplate(pack, file),
  ]
}

function partOf(text: PackFile['original'], key: string): PackFile['original'] {
  const value = text.data[key]
  return { ...text, body: typeof value === 'string' ? value : '', bodyLine: 1 }
}

function missingTemplate(pack: Pack, { original }: PackFile): Fault[] {
  const name = original.data['template']
  const names = pack.files('letters').map((letter) => letter.name)
  if (typeof name !== 'string' || names.includes(name)) return []
  return frontMatterFaultsIn(pack, original, [
    {
      key: 'template',
      message: `There is no letter “${name}”. The letters are: ${names.join(', ') || 'none'}.`,
    },
  ])
}
