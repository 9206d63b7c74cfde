import type { Context } from 'hono'
import { found } from '../../platform/errors.ts'
import { newRoutes, publicPage, type Env } from '../../platform/http/index.ts'
import type { Here } from '../bodies/index.ts'
import { placeName } from '../places/index.ts'
import { answerFile, fileName, sendText } from './answer.tsx'
import { AskedOf, Filter, readName } from './asked.ts'
import { openOffice, type DocumentsParts } from './document-office.ts'
import { electionsNear } from './elections.ts'
import { elsewhere } from './elsewhere.tsx'
import { whereTo } from './here.ts'
import { isHome, isWhole } from './imprint.ts'
import type { Form } from './making/form.ts'
import type { Document } from './model/document.ts'
import { formatsOf, type Format } from './model/kinds.ts'
import { motionRoutes } from './motion/routes-motion.tsx'
import { officeFor } from './office-for.ts'
import { ownTextRoutes } from './own-texts/routes-own-texts.tsx'
import { zipOf, type Packed } from './pack-zip.ts'
import { narrowed } from './pack/narrow.ts'
import { FaultPage, PassedPage } from './views-fault.tsx'
import { ResourcesPage } from './views-list.tsx'
import { ReadingPage } from './views-reading.tsx'
import { ResourcePage } from './views-resource.tsx'
import { ownFiles, ownFor } from './uploads/own-for.ts'
import { ownRoutes } from './uploads/routes-own.tsx'
import { uploadRoutes } from './uploads/routes-uploads.tsx'

export function documentsRoutes(parts: DocumentsParts) {
  const routes = newRoutes()
  const { index, directory } = parts

  routes.route('/', motionRoutes(parts))
  routes.route('/', uploadRoutes(parts))
  routes.route('/', ownRoutes(parts))
  routes.route('/', ownTextRoutes(parts))

  // The short address at the foot of a motion, to be typed by hand or scanned.
  routes.get('/passed', async (c) => {
    const { search } = new URL(c.req.url)
    if (parts.passedAt) return c.redirect(c.var.link(parts.passedAt + search), 303)
    const { name, controller } = await parts.campaign()
    return c.render(<PassedPage campaign={name} contact={controller?.contact} />)
  })

  routes.get('/resources', publicPage(), async (c) => {
    const filter = Filter.parse(c.req.query())
    const where = whereTo({ index: index(), directory }, filter.place)
    const on = elsewhere(c, where)
    if (on) return on
    if (where.kind === 'unknown') return c.redirect(c.var.link('/resources'), 302)
    const here = where.kind === 'here' ? where.here : undefined
    const office = await officeFor(c, parts)
    const all = office.list()
    const own = await ownFor(parts, filter, here)
    const resources = narrowed(all, filter).flatMap((resource) => {
      const made = office.make(resource, here)
      return made.ok
        ? [{ resource, title: made.document.title, summary: made.document.summary }]
        : []
    })
    return c.render(<ResourcesPage {...{ filter, all, own, resources, place: placed(here) }} />)
  })

  routes.get('/resources/pack.zip', async (c) => {
    const where = whereTo({ index: index(), directory }, AskedOf.parse(c.req.query()).place)
    const on = elsewhere(c, where)
    if (on) return on
    const here = where.kind === 'here' ? where.here : undefined
    found(where.kind === 'unknown' ? undefined : true)
    const documents = await packed(c, parts, here)
    const own = await ownFor(parts, {}, here)
    found(documents[0])
    const name = fileName(
      { ...documents[0]!.document, name: 'pack' },
      here && placeName(here.place),
    )
    const at = new Date(parts.clock.now())
    return c.body(zipOf({ documents, own: ownFiles(parts.db, own) }, parts.press, at), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}.zip"`,
    })
  })

  routes.get('/resources/:file', async (c) => {
    const { name, format } = found(readName(c.req.param('file')))
    const asked = AskedOf.parse(c.req.query())
    const where = whereTo({ index: index(), directory }, asked.place)
    const on = elsewhere(c, where)
    if (on) return on
    found(where.kind === 'unknown' ? undefined : true)
    const here = where.kind === 'here' ? where.here : undefined
    const office = await officeFor(c, parts)
    const resource = found(office.find(name))
    const made = office.make(resource, here, asked)
    if (!made.ok) {
      c.status(500)
      return c.render(<FaultPage code={made.problem.code} />)
    }
    const { document } = made
    if (!format) {
      const today = parts.clock.today()
      const elections = resource.data.names.length > 0 ? electionsNear(today, nationOf(here)) : []
      const { publisher } = office
      const signing = { isUnsigned: !isWhole(publisher), isHome: isHome(publisher) }
      return c.render(
        <ResourcePage {...{ resource, document, elections, ...signing, place: placed(here) }} />,
      )
    }
    found(formatsOf(document.kind).includes(format) ? format : undefined)
    if (format === 'html') return c.render(<ReadingPage document={document} />)
    const file = fileName(document, here && placeName(here.place))
    if (format === 'txt') return sendText(c, document, file)
    return answerFile(c, parts.press, { document, form: formOf(format, asked) }, file)
  })

  return routes
}

function formOf(format: Exclude<Format, 'html' | 'txt'>, { marks, picture }: AskedOf): Form {
  if (format === 'pdf') return { format, marks }
  return format === 'png' ? { format, picture } : { format }
}

function placed(here: Here | undefined) {
  return here && { key: here.place.key, name: placeName(here.place) }
}

function nationOf(here: Here | undefined) {
  return here?.near.charging?.nation
}

/** Every resource in the language of the page, and below a folder of its own in each other it has. */
async function packed(c: Context<Env>, parts: DocumentsParts, here: Here | undefined) {
  const { language } = c.var
  const origin = new URL(c.req.url).origin
  const own = await openOffice(parts, { language, origin })
  const languages = new Set(own.list().flatMap((resource) => resource.languages))
  const all: Packed[] = []
  for (const one of languages) {
    const office = one === language ? own : await openOffice(parts, { language: one, origin })
    for (const resource of office.list().filter(({ text }) => text.lang === one)) {
      const made = office.make(resource, here)
      if (made.ok) all.push(packedAs(made.document, one === language ? '' : `${one}/`))
    }
  }
  return all
}

function packedAs(document: Document, folder: string): Packed {
  return { document, path: `${folder}${document.name}` }
}
