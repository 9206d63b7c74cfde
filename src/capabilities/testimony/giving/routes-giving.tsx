import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { readForm, type Problem } from '../../../platform/forms/index.ts'
import { contentPolicy, newRoutes, type Env } from '../../../platform/http/index.ts'
import { currentLanguage, languages } from '../../../platform/messages/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import { faultsOf, storyFrom } from './answers.ts'
import { answersOf, GivenForm } from './given-form.ts'
import type { GivingParts } from './parts.ts'
import { ClosedPage } from './views-closed.tsx'
import { GivingPage } from './views-giving.tsx'
import { HerePage } from './views-here.tsx'
import { TogetherPage } from './views-together.tsx'

/** How far back the years go that can be chosen; what is older can be said in words. */
const YEARS_BACK = 12
/** More names than these are no help to choose from, and every phone would fetch them. */
const MOST_NAMES = 200

export function givingRoutes(parts: GivingParts) {
  const routes = newRoutes()

  routes.get('/stories/new', (c) => answerForm(c, { isStaff: false }))
  routes.get('/stories/new/nhs-staff', (c) => answerForm(c, { isStaff: true }))

  routes.get('/stories/new/together', allow('caseworker'), async (c) => {
    if (!(await parts.isOpen(c))) return c.render(<ClosedPage help={helpFor(c)} />)
    withMedia(c)
    return c.render(<TogetherPage {...shared(c)} />)
  })

  // No redirect: the receipt is in this answer alone, and in no address.
  routes.post('/stories/sealed-here', allow('anyone'), async (c) => {
    const form = await readForm(c, GivenForm)
    if (!form.ok) return answerAgain(c, form)
    const answers = answersOf(form.value)
    const missing = faultsOf(answers)
    if (missing.length > 0) return answerAgain(c, { ...form, problems: [UNREAD] })
    const language = languageOf(c)
    const isChecked = languages[language].checkedOn !== null
    const setting = { today: parts.clock.today(), language, isChecked, sealedBy: 'server' } as const
    const sealed = await parts.sealHere({
      story: storyFrom(answers, setting),
      proving: form.value,
    })
    if (sealed.ok) return c.render(<HerePage receipt={sealed.receipt} origin={originOf(c)} />)
    return answerAgain(c, { values: form.values, problems: [problemFor(sealed.code)] })
  })

  return routes

  async function answerForm(c: Context<Env>, { isStaff }: { isStaff: boolean }) {
    if (!(await parts.isOpen(c))) return c.render(<ClosedPage help={helpFor(c)} />)
    const challenge = await parts.challenge()
    const form = isStaff ? { ...emptyForm, values: { speaker: 'professional' } } : emptyForm
    withMedia(c)
    return c.render(
      <GivingPage {...shared(c)} isStaff={isStaff} form={form} challenge={challenge} />,
    )
  }

  async function answerAgain(c: Context<Env>, form: FormState) {
    if (!(await parts.isOpen(c))) {
      c.status(503)
      return c.render(<ClosedPage help={helpFor(c)} />)
    }
    const challenge = await parts.challenge(form.values)
    c.status(422)
    withMedia(c)
    return c.render(<GivingPage {...shared(c)} form={form} challenge={challenge} />)
  }

  function shared(c: Context<Env>) {
    const thisYear = Number(parts.clock.today().slice(0, 4))
    const years = Array.from({ length: YEARS_BACK }, (_, at) => String(thisYear - at))
    const bodyNames = (parts.bodyNames?.() ?? []).slice(0, MOST_NAMES)
    return { help: helpFor(c), years, bodyNames }
  }

  function helpFor(c: Context<Env>) {
    return { href: parts.helpHref, more: parts.help?.(languageOf(c)) ?? [] }
  }
}

const UNREAD: Problem = { field: 'uses', code: 'read' }

function problemFor(code: string): Problem {
  if (code === 'tooLong') return { field: 'words', code }
  return { field: code === 'closed' ? 'words' : 'proofAnswer', code }
}

const languageOf = (c: Context<Env>) => c.var.language ?? currentLanguage()

const originOf = (c: Context<Env>) => new URL(c.req.url).origin

/** Pictures and sound that were chosen are shown from memory; a voice can be recorded. On these pages alone. */
function withMedia(c: Context<Env>): void {
  c.header('content-security-policy', contentPolicy({ 'img-src': 'blob:', 'media-src': 'blob:' }))
  c.header('permissions-policy', 'camera=(), geolocation=(), microphone=(self), browsing-topics=()')
}
