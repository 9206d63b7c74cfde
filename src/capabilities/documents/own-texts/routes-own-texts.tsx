import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { readFields, type Problem } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { isLanguage, languages } from '../../../platform/messages/index.ts'
import type { FormState } from '../../../ui/index.ts'
import type { DocumentsParts } from '../document-office.ts'
import type { Document } from '../model/document.ts'
import { officeFor } from '../office-for.ts'
import { MAY_CHANGE, MAY_READ, mayChange, organiserOf } from '../organiser.ts'
import { readResource, TAKEN_NAMES } from '../pack/resource.ts'
import { checkText } from './check-text.ts'
import { hashOf, packText, Written, type OwnText } from './own-text.ts'
import { listOwnTexts, listVersions } from './queries-own-text.ts'
import { TextPage } from './views-own-text.tsx'
import { TextsPage, type TextRow } from './views-own-texts.tsx'
import { endText, writeText } from './write-text.ts'

const DESK = '/organise/resources/texts'

/** The texts of the pack, and those that the campaign has written in their stead. */
export function ownTextRoutes(parts: DocumentsParts) {
  const { db, campaignId, pack } = parts
  const routes = newRoutes()

  routes.get(DESK, allow(...MAY_READ), async (c) => {
    const own = await listOwnTexts(db, campaignId)
    return c.render(<TextsPage rows={rowsOf(own)} mayChange={await mayChange(c)} />)
  })

  routes.get(`${DESK}/:resource/:language`, allow(...MAY_CHANGE), async (c) => {
    const { current, shown } = await textAt(c)
    const { title, summary, body } = current ?? shown
    return show(c, { values: { title, summary, body }, problems: [] })
  })

  routes.post(`${DESK}/:resource/:language`, allow(...MAY_CHANGE), async (c) => {
    const { file, which, packHash } = await textAt(c)
    const sent = new URLSearchParams(await c.req.text())
    const form = readFields(sent, Written)
    if (!form.ok) return show(c, form)
    const checked = checkText(await officeFor(c, parts), file, { ...form.value, ...which })
    if (!checked.ok) return show(c, { ...form, problems: [problemOf(checked)] })
    const values = { values: form.values, problems: [] }
    if (sent.get('step') !== 'save') return show(c, values, checked.document)
    const text = { ...form.value, ...which, packHash }
    await writeText(db, text, 'text.written', await organiserOf(c, parts))
    return c.redirect(c.var.link(DESK), 303)
  })

  routes.post(`${DESK}/:resource/:language/end`, allow(...MAY_CHANGE), async (c) => {
    const { which } = await textAt(c)
    await endText(db, which, await organiserOf(c, parts))
    return c.redirect(c.var.link(`${DESK}/${which.resource}/${which.language}`), 303)
  })

  routes.post(`${DESK}/:resource/:language/versions/:id`, allow(...MAY_CHANGE), async (c) => {
    const { which, versions } = await textAt(c)
    const version = found(versions.find(({ id }) => id === c.req.param('id')))
    const text = { ...version, ...which }
    await writeText(db, text, 'text.restored', await organiserOf(c, parts))
    return c.redirect(c.var.link(`${DESK}/${which.resource}/${which.language}`), 303)
  })

  const files = () => pack.files('resources').filter(({ name }) => !TAKEN_NAMES.includes(name))

  function rowsOf(own: readonly OwnText[]): TextRow[] {
    return files().flatMap((file) =>
      Object.keys(languages).flatMap((language) => {
        if (!readResource(file, language)) return []
        const text = packText(file, language)
        const mine = own.find((one) => one.resource === file.name && one.language === language)
        if (text.lang !== language && !mine) return []
        const title = mine?.title ?? String(text.data['title'])
        return [{ resource: file.name, language, title, own: mine, packHash: hashOf(text) }]
      }),
    )
  }

  async function textAt(c: Context<Env>) {
    const language = c.req.param('language')!
    const file = found(files().find(({ name }) => name === c.req.param('resource')))
    found(isLanguage(language) ? readResource(file, language) : undefined)
    const which = { resource: file.name, language }
    const versions = await listVersions(db, { ...which, campaignId })
    const text = packText(file, language)
    const { title, summary } = text.data
    const shown = { title: String(title), summary: String(summary), body: text.body.trim() }
    const current = versions.find(({ endedAt }) => endedAt === null)
    return { file, which, versions, current, shown, packHash: hashOf(text) }
  }

  async function show(c: Context<Env>, form: FormState, document?: Document) {
    const { file, ...at } = await textAt(c)
    if (form.problems.length > 0) c.status(422)
    const now = readResource(file, at.which.language)!
    return c.render(<TextPage {...at} form={form} resource={now} document={document} />)
  }

  return routes
}

function problemOf({ field, line, message }: { field: string; line: number; message: string }) {
  const problem: Problem = { field, code: 'fault', values: { line, message } }
  return problem
}
