import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../../platform/http/index.ts'
import { checkMail, dnsRecords, testMail } from '../../../platform/mail/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import { recordAct } from '../../accounts/index.ts'
import { organiserOf, type DeskParts } from './parts.ts'
import { testMessage } from './mail-test-message.ts'
import { MailTestPage, type MailTested } from './views-mail-test.tsx'

const Test = z.object({ address: z.string().trim().max(254).pipe(z.email()) })

/** Sends a test letter at once, past the queue, and says what whoever gets it can see of it. */
export function mailTestRoutes(parts: DeskParts): Routes {
  const { db, clock, mail, mailConfig, transport } = parts
  const routes = newRoutes()

  routes.get('/organise/letters/test', allow('organiser'), (c) => show(c, emptyForm))

  // Nothing of it is kept, so its answer is the page itself.
  routes.post('/organise/letters/test', allow('organiser'), async (c) => {
    const form = await readForm(c, Test)
    if (!form.ok) return show(c, form)
    const message = testMessage(mail, form.value.address)
    const written = await testMail(message, mailConfig, clock.now())
    const sent = await transport?.send(message)
    const { personId, campaignId, at } = await organiserOf(c, parts)
    const detail = { result: sent?.kind ?? 'notSetUp' }
    await recordAct(db, { personId, campaignId, at, act: 'mail.test', detail })
    const tested = { sent, ...('seen' in written ? { seen: written.seen } : written) }
    return show(c, { values: form.values, problems: [] }, tested)
  })

  function show(c: Context<Env>, form: FormState, tested?: MailTested) {
    if (form.problems.length > 0) c.status(422)
    return c.render(
      <MailTestPage
        isSetUp={transport !== undefined}
        faults={checkMail(mailConfig)}
        records={dnsRecords(mailConfig)}
        form={form}
        tested={tested}
      />,
    )
  }

  return routes
}
