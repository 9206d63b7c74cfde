import type { Day } from '../../../platform/clock/index.ts'
import type { Form, Problem } from '../../../platform/forms/index.ts'

// Before the first Regulations there was nothing to pass a motion about: SI 1982/863.
const FIRST_DAY: Day = '1982-10-01'

/** What the schema alone cannot tell: days to come, a name without consent, a text that is nowhere. */
export function reportProblems(
  form: Form<unknown>,
  { today, hasModel }: { today: Day; hasModel: boolean },
): Problem[] {
  const { values } = form
  const wrong = form.ok ? [] : form.problems
  const isWrong = (field: string) => wrong.some((problem) => problem.field === field)
  const more: Problem[] = []
  const madeOn = values['madeOn'] ?? ''
  if (!isWrong('madeOn') && madeOn > today) more.push({ field: 'madeOn', code: 'dayToCome' })
  if (!isWrong('madeOn') && madeOn && madeOn < FIRST_DAY)
    more.push({ field: 'madeOn', code: 'dayLongAgo' })
  if (hasModel && !values['wording']) more.push({ field: 'wording', code: 'wordingMissing' })
  const isOwn = !hasModel || values['wording'] === 'own'
  if (isOwn && !values['text'] && !isWrong('text'))
    more.push({ field: 'text', code: 'textMissing' })
  if (values['speaker'] && !values['speakerAgrees']) {
    more.push({ field: 'speakerAgrees', code: 'speakerUnasked' })
  }
  return [...wrong, ...more]
}
