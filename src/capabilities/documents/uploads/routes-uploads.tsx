import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import type { Refusal } from '../checking/refused.ts'
import type { DocumentsParts } from '../document-office.ts'
import { MAY_CHANGE, MAY_READ, mayChange, organiserOf } from '../organiser.ts'
import { findOwnDocument, listOwnDocuments } from '../queries.ts'
import { changeHiding, changeWords, removeForGood } from './change-document.ts'
import { valuesOf, Words } from './own-document.ts'
import { takeDocument } from './take-document.ts'
import { readUpload } from './upload.ts'
import { AddPage, WordsPage } from './views-upload-form.tsx'
import { BusyPage, RemovalPage, UploadsPage } from './views-uploads.tsx'

const DESK = '/organise/resources'
/** Each holds its file in memory, twice while it is looked through. */
const MOST_AT_ONCE = 2

/** Documents of the campaign's own: added, described, taken down, shown again, removed. */
export function uploadRoutes(parts: DocumentsParts) {
  const { db, campaignId, clock, scanCommand } = parts
  const routes = newRoutes()
  const councils = () => parts.index()?.areas('council') ?? []
  let inHand = 0

  routes.get(DESK, allow(...MAY_READ), async (c) => {
    const all = await listOwnDocuments(db, campaignId)
    const props = { all, today: clock.today(), mayChange: await mayChange(c) }
    return c.render(<UploadsPage {...props} isScanned={Boolean(scanCommand)} />)
  })

  routes.get(`${DESK}/own`, allow(...MAY_CHANGE), (c) => showForm(c, emptyForm))

  routes.post(`${DESK}/own`, allow(...MAY_CHANGE), async (c) => {
    if (inHand >= MOST_AT_ONCE) {
      c.status(503)
      c.header('retry-after', '60')
      return c.render(<BusyPage />)
    }
    inHand += 1
    try {
      return await take(c)
    } finally {
      inHand -= 1
    }
  })

  routes.get(`${DESK}/own/:id`, allow(...MAY_CHANGE), async (c) => {
    const own = await ownAt(c)
    const form = { ...emptyForm, values: valuesOf(own) }
    return c.render(<WordsPage {...{ own, form, councils: councils() }} />)
  })

  routes.post(`${DESK}/own/:id`, allow(...MAY_CHANGE), async (c) => {
    const own = await ownAt(c)
    const form = await readForm(c, Words)
    if (!form.ok) {
      c.status(422)
      return c.render(<WordsPage {...{ own, form, councils: councils() }} />)
    }
    await changeWords(db, own, form.value, await organiserOf(c, parts))
    return c.redirect(c.var.link(DESK), 303)
  })

  for (const [way, isHidden] of [
    ['hiding', true],
    ['showing', false],
  ] as const) {
    routes.post(`${DESK}/own/:id/${way}`, allow(...MAY_CHANGE), async (c) => {
      await changeHiding(db, await ownAt(c), isHidden, await organiserOf(c, parts))
      return c.redirect(c.var.link(DESK), 303)
    })
  }

  routes.get(`${DESK}/own/:id/removal`, allow(...MAY_CHANGE), async (c) =>
    c.render(<RemovalPage own={await ownAt(c)} />),
  )

  routes.post(`${DESK}/own/:id/removal`, allow(...MAY_CHANGE), async (c) => {
    await removeForGood(db, await ownAt(c), await organiserOf(c, parts))
    return c.redirect(c.var.link(DESK), 303)
  })

  async function ownAt(c: Context<Env>) {
    return found(await findOwnDocument(db, campaignId, c.req.param('id')!))
  }

  function showForm(c: Context<Env>, form: FormState, refusal?: Refusal) {
    if (form.problems.length > 0) c.status(422)
    const shown = { form, councils: councils(), isScanned: Boolean(scanCommand) }
    return c.render(<AddPage {...shown} refusal={refusal} />)
  }

  async function take(c: Context<Env>) {
    const { form, bytes } = await readUpload(c)
    const missing = bytes ? [] : [{ field: 'file', code: 'required' }]
    const problems = [...(form.ok ? [] : form.problems), ...missing]
    if (!form.ok || !bytes) return showForm(c, { values: form.values, problems })
    const taken = await takeDocument(
      { db, scanCommand },
      { words: form.value, bytes },
      await organiserOf(c, parts),
    )
    if (!('reason' in taken)) return c.redirect(c.var.link(DESK), 303)
    const problem = { field: 'file', code: taken.reason }
    return showForm(c, { values: form.values, problems: [problem] }, taken)
  }

  return routes
}
