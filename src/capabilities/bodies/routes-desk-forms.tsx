import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import { DomainError, found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../ui/index.ts'
import type { Body } from './body.ts'
import {
  changeContact,
  changeFacts,
  changeHolder,
  EditedContact,
  EditedFacts,
  EditedHolder,
} from './correct-body.ts'
import * as queries from './queries.ts'
import { editorOf, type DeskParts } from './desk.ts'
import { ContactPage, FactsPage, HolderPage } from './views-desk-forms.tsx'

/** The three forms that change what is known of a body. */
export function deskFormRoutes(parts: DeskParts): Routes {
  const { db } = parts
  const routes = newRoutes()

  routes.get('/organise/bodies/:body/facts', allow('editor'), async (c) => {
    const body = await bodyAt(c)
    const { name, address, postcode } = body
    const values = { name, address: address ?? '', postcode: postcode ?? '' }
    return c.render(<FactsPage body={body} form={{ values, problems: [] }} />)
  })

  routes.post('/organise/bodies/:body/facts', allow('editor'), async (c) => {
    const body = await bodyAt(c)
    const form = await readForm(c, EditedFacts)
    if (!form.ok) return again(c, <FactsPage body={body} form={form} />)
    await changeFacts(db, body, form.value, await editorOf(c, parts))
    return toBody(c, body)
  })

  routes.get('/organise/bodies/:body/contacts', allow('editor'), async (c) =>
    c.render(<ContactPage body={await bodyAt(c)} form={emptyForm} />),
  )

  routes.post('/organise/bodies/:body/contacts', allow('editor'), async (c) => {
    const body = await bodyAt(c)
    const form = await readForm(c, EditedContact)
    if (!form.ok) return again(c, <ContactPage body={body} form={form} />)
    await changeContact(db, body, form.value, await editorOf(c, parts))
    return toBody(c, body)
  })

  routes.get('/organise/bodies/:body/holder', allow('editor'), async (c) => {
    const body = await councilAt(c)
    return c.render(<HolderPage body={body} form={await holderForm(body)} />)
  })

  routes.post('/organise/bodies/:body/holder', allow('editor'), async (c) => {
    const body = await councilAt(c)
    const form = await readForm(c, EditedHolder)
    if (!form.ok) return again(c, <HolderPage body={body} form={form} />)
    await changeHolder(db, body, form.value, await editorOf(c, parts))
    return toBody(c, body)
  })

  async function bodyAt(c: Context<Env>) {
    return found(await queries.findBody(db, c.req.param('body')!))
  }

  async function councilAt(c: Context<Env>) {
    const body = await bodyAt(c)
    if (body.kind !== 'council' && body.kind !== 'county') throw new DomainError('notFound', 404)
    return body
  }

  async function holderForm(body: Body): Promise<FormState> {
    const post = (await queries.listPosts(db, body.id)).find((one) => one.kind === 'healthCabinet')
    const held = await queries.listMemberships(db, body.id)
    const holder = held.find((one) => one.postId === post?.id && !one.endOn)
    const values = {
      title: post?.title ?? '',
      name: holder?.name ?? '',
      party: holder?.party ?? '',
    }
    return { values, problems: [] }
  }

  return routes
}

function again(c: Context<Env>, page: Parameters<Context<Env>['render']>[0]) {
  c.status(422)
  return c.render(page)
}

const toBody = (c: Context<Env>, body: Body) =>
  c.redirect(c.var.link(`/organise/bodies/${body.id}`), 303)
