import type { Language } from '../../platform/messages/index.ts'
import { textIn, type Pack, type PackFile } from '../content/index.ts'
import { ActionData, SECTIONS } from './action.ts'

/** An action as it is shown: in the reader's language where there is a translation. */
export interface PackAction extends ActionData {
  id: string
  /** Its steps: Markdown with Liquid in it. */
  body: string
  language: string
  isChecked: boolean
}

const read = new WeakMap<PackFile, Map<string, PackAction | undefined>>()

/** Front matter is read once for each file and language; a file that was changed is another. */
export function actionIn(file: PackFile, language: Language): PackAction | undefined {
  let known = read.get(file)
  if (!known) read.set(file, (known = new Map()))
  if (!known.has(language)) known.set(language, readAction(file, language))
  return known.get(language)
}

function readAction(file: PackFile, language: Language): PackAction | undefined {
  const text = textIn(file, language)
  // A translation says only what is different; what it says wrongly is left to the original.
  const data = [{ ...file.original.data, ...text.data }, file.original.data]
    .map((one) => ActionData.safeParse(one))
    .find(({ success }) => success)?.data
  if (!data) return undefined
  const { body, lang, isChecked } = text
  return { ...data, id: file.name, body, language: lang, isChecked }
}

export function findAction(pack: Pack, id: string, language: Language): PackAction | undefined {
  const file = pack.files('actions').find(({ name }) => name === id)
  return file && actionIn(file, language)
}

/** All that can be shown, in the order of the page. What has a fault is left out; the check tells of it. */
export function listActions(pack: Pack, language: Language): PackAction[] {
  return pack
    .files('actions')
    .flatMap((file) => actionIn(file, language) ?? [])
    .sort(
      (one, other) =>
        SECTIONS.indexOf(one.section) - SECTIONS.indexOf(other.section) ||
        one.ordinal - other.ordinal ||
        (one.id < other.id ? -1 : 1),
    )
}

/** For those who work in the NHS alone: other rules keep them safe. */
export function isForNhsWorkers({ for: whom }: Pick<ActionData, 'for'>): boolean {
  return whom.length > 0 && whom.every((one) => one === 'nhs-workers')
}

interface Words {
  title: string
  lead: string
}

/** The words of a section, from `_data/sections.yml`; nothing where the pack has none. */
export function sectionWords(pack: Pack, id: string, language: Language): Words | undefined {
  const all: unknown = pack.data['sections']
  const section = Array.isArray(all) ? all.find((one) => one?.id === id) : undefined
  const title = inLanguage(section?.title, language, pack)
  return title === undefined
    ? undefined
    : { title, lead: inLanguage(section?.lead, language, pack) ?? '' }
}

/** The question of the page, from `_data/home.yml`. */
export function homeWords(pack: Pack, language: Language): { heading?: string; lead?: string } {
  const home = pack.data['home'] as Record<string, Record<string, unknown>> | undefined
  const words = home?.[language] ?? home?.[pack.config.lang]
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const [heading, lead] = [text(words?.['heading']), text(words?.['lead'])]
  return { ...(heading && { heading }), ...(lead && { lead }) }
}

function inLanguage(words: unknown, language: Language, pack: Pack): string | undefined {
  if (typeof words === 'string') return words
  const all = (words ?? {}) as Record<string, unknown>
  const own = all[language] ?? all[pack.config.lang]
  return typeof own === 'string' ? own : undefined
}
