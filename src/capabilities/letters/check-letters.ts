import type { Fault, Pack, PackFile } from '../content/index.ts'
import { letterFaults } from './letter.ts'
import { frontMatterFaultsIn, templateFaults } from './pack-faults.ts'

const area = { code: 'X00000000', name: 'Somewhere' }

/** A place and a body that nobody knows, to try templates with. */
export const TRIAL_PLACE = {
  key: 'x',
  name: 'Somewhere',
  country: area,
  council: area,
  county: area,
  division: area,
  ward: area,
  constituency: area,
  icb: area,
  healthBoard: area,
}
// In Wales there is no board of the English kind, far from a county there is none.
const FEWEST = { ...TRIAL_PLACE, county: null, division: null, ward: null, constituency: null }

export const TRIAL_LETTER = {
  place: TRIAL_PLACE,
  body: { name: 'A body' },
  campaign: { name: 'A campaign' },
  recipient: { salutation: 'Dear Sir' },
  own_words: '',
  sign_off: 'A name',
}

/** Everything wrong with the letters of a pack, for `clarion pack check`. */
export function checkLetters(pack: Pack): Fault[] {
  return pack.files('letters').flatMap((file) => checkLetter(pack, file))
}

function checkLetter(pack: Pack, { original, translations }: PackFile): Fault[] {
  const texts = [original, ...Object.values(translations)]
  return texts.flatMap((text) => [
    ...frontMatterFaultsIn(pack, text, letterFaults({ ...original.data, ...text.data })),
    ...templateFaults(text, [TRIAL_LETTER, { ...TRIAL_LETTER, place: FEWEST }]),
  ])
}
