import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../../platform/http/index.ts'
import { findMail } from '../../../platform/mail/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import { findLetterById, findWriter, listEvents } from '../life/queries-life.ts'
import { signed } from '../sending/new-writing.ts'
import { canChange, CHANGES, mayArriveTwice } from './change.ts'
import { changeLetter } from './change-letters.ts'
import { correctAddress, Correction } from './correct-address.ts'
import { ofCampaign, organiserOf, type DeskParts } from './parts.ts'
import { LetterDeskPage } from './views-letter.tsx'

const Retry = z.object({ twice: z.literal('yes').optional() })

/** One letter: what happened to it, and what can be done with it. */
export function letterRoutes(parts: DeskParts): Routes {
  const { db, clock } = parts
  const routes = newRoutes()

  routes.get('/organise/letters/:letter', allow('organiser'), async (c) => {
    return show(c, emptyForm)
  })

  for (const change of CHANGES) {
    routes.post(`/organise/letters/:letter/${change}`, allow('organiser'), async (c) => {
      const letter = await letterAt(c)
      const form = await readForm(c, Retry)
      if (mayArriveTwice(letter.state, change) && !(form.ok && form.value.twice)) {
        return show(c, { values: {}, problems: [{ field: 'twice', code: 'twice' }] })
      }
      await changeLetter(parts, change, letter.id, await organiserOf(c, parts))
      return back(c, letter.id)
    })
  }

  routes.post('/organise/letters/:letter/correction', allow('organiser'), async (c) => {
    const letter = await letterAt(c)
    if (!canChange(letter, 'retry') && !canChange(letter, 'release')) {
      throw new DomainError('letterMovedOn')
    }
    const form = await readForm(c, Correction.extend(Retry.shape))
    if (!form.ok) return show(c, form)
    if (form.value.asOf > clock.today()) {
      return show(c, { values: form.values, problems: [{ field: 'asOf', code: 'future' }] })
    }
    if (letter.state === 'possiblySent' && !form.value.twice) {
      return show(c, { values: form.values, problems: [{ field: 'twice', code: 'twice' }] })
    }
    await correctAddress(parts, letter, form.value, await organiserOf(c, parts))
    return back(c, letter.id)
  })

  const letterAt = async (c: Context<Env>) =>
    ofCampaign(c, await findLetterById(db, c.req.param('letter')!))

  async function show(c: Context<Env>, form: FormState) {
    const letter = await letterAt(c)
    const [writer, events, mail] = await Promise.all([
      letter.writerId ? findWriter(db, letter.writerId) : undefined,
      listEvents(db, letter.id),
      findMail(db, 'letter', letter.id),
    ])
    if (form.problems.length > 0) c.status(422)
    // Where she lives is for the recipient alone.
    const text = letter.text && signed(letter.text, { name: writer?.name ?? null, address: null })
    return c.render(<LetterDeskPage {...{ letter, text, writer, events, mail, form }} />)
  }

  return routes
}

function back(c: Context<Env>, id: string) {
  return c.redirect(c.var.link(`/organise/letters/${id}`), 303)
}
