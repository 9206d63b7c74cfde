import { faultsOf } from '../answers.ts'
import type { Said } from '../browser-words.ts'
import { readAnswers } from './fields.ts'
import type { Files } from './files.ts'
import { lineOf, type GivingPage } from './page.ts'

interface Look {
  step: string
  files: Files
  /** Bytes left; unknown until what locks has come. */
  room: number | undefined
}

/** What keeps somebody from going on from this question, if anything. */
export function faultOn(page: GivingPage, { step, files, room = 0 }: Look): Said | undefined {
  const { form } = page
  const faults = faultsOf(readAnswers(form), { hasVoice: files.hasVoice() })
  const isLast = step === 'check'
  const by = form.querySelector<HTMLInputElement>('[name=recordedBy]')
  if ((step === 'files' || isLast) && files.isBusy()) return 'problem.file'
  if ((step === 'files' || isLast) && faults.includes('words')) return 'problem.words'
  if ((step === 'words' || isLast) && room < 0) return 'problem.tooLong'
  if ((step === 'speaker' || isLast) && faults.includes('speaker')) return 'problem.speaker'
  if ((step === 'consents' || isLast) && faults.includes('read')) return 'problem.read'
  if ((step === 'readOut' || isLast) && by && !by.value.trim()) return 'together.problem'
  return undefined
}

/** Shows it at the top of the question; gives whether there was none. */
export function showProblem({ form, say }: GivingPage, step: string, fault: Said | undefined) {
  const section = form.querySelector(`[data-step=${step}]`)!
  section.querySelector('[data-fault]')?.remove()
  if (!fault) return true
  const line = lineOf(say(fault), 'problem')
  line.dataset['fault'] = ''
  line.tabIndex = -1
  line.setAttribute('role', 'alert')
  section.prepend(line)
  line.focus()
  return false
}
