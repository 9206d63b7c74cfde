import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../platform/http/index.ts'
import { answerCaution, answerCompose, answerFault, answerProblem, answerStep } from './answers.tsx'
import { addressesOf } from './addressee.ts'
import { writingOf, type WritingParts } from './letter-writing.ts'
import { cautionFor, OwnWords } from './own-words.ts'
import { PreviewPage } from './views-preview.tsx'
import { SheetPage } from './views-sheet.tsx'

export interface LettersParts extends WritingParts {
  clock: Clock
  /** Whether a letter can be sent from here: there is a mail server. */
  canSend?: boolean
}

const Draft = z.object({
  words: OwnWords,
  /** The writer has seen what was found, and wants it in; only where that is hers to say. */
  goOn: z.literal('yes').optional(),
  step: z.literal('edit').optional(),
})

export function lettersRoutes(parts: LettersParts) {
  const routes = newRoutes()
  const writingFor = (c: Context<Env>) => writingOf(parts, c.req.query(), c.var.language)

  routes.get('/letters/new', (c) => {
    const writing = writingFor(c)
    return writing.step === 'compose' ? answerCompose(c, writing) : answerStep(c, writing)
  })

  // What was written is in this form and in that of the next page, and nowhere else: so no redirect.
  routes.post('/letters/new', allow('anyone'), async (c) => {
    const writing = writingFor(c)
    if (writing.step !== 'compose') return answerStep(c, writing)
    const form = await readForm(c, Draft)
    if (!form.ok) return answerProblem(c, writing, form)
    const { words, step, goOn } = form.value
    if (step === 'edit') return answerCompose(c, writing, { values: form.values, problems: [] })
    const caution = cautionFor(writing.addressees, words)
    if (caution.kind === 'stop' || (caution.kind === 'warning' && !goOn)) {
      return answerCaution(c, writing, form.values, caution)
    }
    const letter = writing.write(words)
    if (!letter) return answerFault(c)
    const { query, addressees, place } = writing
    const about = { actionId: query.action, placeKey: place.key, bodyId: addressees[0]!.bodyId }
    const done = parts.actions.doneForm(about, c.var.language)
    const isSent = parts.canSend === true && addressesOf(addressees).length > 0
    return c.render(<PreviewPage {...{ query, addressees, place, letter, words, done, isSent }} />)
  })

  routes.post('/letters/print', allow('anyone'), async (c) => {
    const writing = writingFor(c)
    if (writing.step !== 'compose') return answerStep(c, writing)
    const form = await readForm(c, Draft)
    if (!form.ok) return answerProblem(c, writing, form)
    const { words } = form.value
    const caution = cautionFor(writing.addressees, words)
    if (caution.kind === 'stop') return answerCaution(c, writing, form.values, caution)
    const sheets = writing.sheets(words)
    if (!sheets) return answerFault(c)
    const today = parts.clock.today()
    return c.render(<SheetPage {...{ query: writing.query, sheets, today, words }} />)
  })

  return routes
}
