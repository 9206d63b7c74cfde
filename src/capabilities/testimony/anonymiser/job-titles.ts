import type { Identifier } from './identifier.ts'
import { STAFF_WORDS } from './name-words.ts'

const BY_TITLE: readonly [RegExp, string][] = [
  [/^(?:dr|doctor|doc)\b/i, 'a doctor'],
  [/^(?:prof|professor|consultant)\b/i, 'a consultant'],
  [/^surgeon\b/i, 'a surgeon'],
  [/^sister\b/i, 'a ward sister'],
  [/^(?:nurse|matron)\b/i, 'a nurse'],
  [/^midwife\b/i, 'a midwife'],
  [/^paramedic\b/i, 'a paramedic'],
]

const BY_WORD: readonly [RegExp, string][] = [
  [/overseas|visitor/, 'an overseas visitors officer'],
  [/finance|accounts|billing|cashier/, 'a finance officer'],
  [/midwife/, 'a midwife'],
  [/nurse|ward|matron/, 'a nurse'],
  [/consultant|surgeon|oncologist|cardiologist|gynaecologist|anaesthetist/, 'a consultant'],
  [/doctor|gp|practitioner/, 'a doctor'],
  [/reception|receptionist|clerk|secretary/, 'a receptionist'],
  [/paramedic/, 'a paramedic'],
  [/interpreter/, 'an interpreter'],
  [/caseworker/, 'a caseworker'],
  [/social/, 'a social worker'],
  [/security/, 'a security guard'],
  [/manager|supervisor|administrator|coordinator/, 'a manager'],
]

/** What a named member of staff becomes: by the title before the name, else by the words around it. */
export function jobTitleOf({ text, start, end }: Identifier, whole: string): string {
  const title = BY_TITLE.find(([pattern]) => pattern.test(text))?.[1]
  if (title) return `[${title}]`
  const around = `${whole.slice(Math.max(0, start - 40), start)} ${whole.slice(end, end + 40)}`
  const words = (around.toLowerCase().match(/[a-z]+/g) ?? []).filter((one) => STAFF_WORDS.has(one))
  const said = BY_WORD.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1]
  return `[${said ?? 'a member of staff'}]`
}
