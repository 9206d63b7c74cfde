import type { Context } from 'hono'
import { DomainError } from '../../platform/errors.ts'
import type { Typed } from '../../platform/forms/index.ts'
import type { Env } from '../../platform/http/index.ts'
import type { FormState } from '../../ui/index.ts'
import { letterAddress } from './letter-address.ts'
import type { Writing, Written } from './letter-writing.ts'
import type { Caution } from './own-words.ts'
import { ChoosePage, PlacePage } from './views-choose.tsx'
import { ComposePage } from './views-compose.tsx'
import { FaultPage, HelpPage, QuestionPage } from './views-question.tsx'

/** The page for an address that does not yet lead to a letter. */
export function answerStep(c: Context<Env>, writing: Exclude<Writing, Written>) {
  switch (writing.step) {
    case 'unknown':
      throw new DomainError('notFound', 404)
    case 'otherKind': {
      const { action, place } = writing
      const query = place ? `?${new URLSearchParams({ place }).toString()}` : ''
      return c.redirect(c.var.link(`/act/${action.id}${query}`), 303)
    }
    case 'redirect':
      return c.redirect(c.var.link(letterAddress(writing.query)), 303)
    case 'question':
      return c.render(<QuestionPage query={writing.query} />)
    case 'help':
      return c.render(<HelpPage query={writing.query} about={writing.about} />)
    case 'place':
      return c.render(<PlacePage action={writing.query.action} />)
    case 'choose': {
      const { query, addressees, place } = writing
      return c.render(<ChoosePage query={query} addressees={addressees} place={place} />)
    }
    case 'fault':
      return answerFault(c)
  }
}

/** The template is the pack's mistake, not the reader's; nothing of the letter is shown half made. */
export function answerFault(c: Context<Env>) {
  c.status(500)
  return c.render(<FaultPage />)
}

export function answerCompose(
  c: Context<Env>,
  { query, addressees, place, write }: Written,
  form?: FormState,
  caution?: Caution,
) {
  const letter = write()
  if (!letter) return answerFault(c)
  const props = {
    query,
    addressees,
    place,
    letter,
    ...(form && { form }),
    ...(caution && { caution }),
  }
  return c.render(<ComposePage {...props} />)
}

export function answerProblem(c: Context<Env>, writing: Written, form: FormState) {
  c.status(422)
  return answerCompose(c, writing, form)
}

/** What was found in the words is shown, and the words stay in their box. */
export function answerCaution(c: Context<Env>, writing: Written, values: Typed, caution: Caution) {
  c.status(422)
  const isStop = caution.kind === 'stop'
  const problems = isStop ? [{ field: 'words', code: 'identifiers' }] : []
  return answerCompose(c, writing, { values, problems }, caution)
}
