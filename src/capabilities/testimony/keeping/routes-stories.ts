import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { addMonths, weekOf } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { isSealed } from '../../../platform/sealing/index.ts'
import { recordAct, whoIs } from '../../accounts/index.ts'
import { answering, asText, Epoch, Id, Months, Octets, readJson, Refusal } from './answer.ts'
import type { KeepingParts } from './parts.ts'
import * as queries from './queries.ts'
import { written } from './routes-receipt.ts'
import type { StoryRow } from './rows.ts'

const NewMessage = z.object({ id: Id, epoch: Epoch, sealed: Octets })
const Assignment = z.object({ to: Id.nullable() })
const State = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['open', 'aside']) }),
  z.object({ state: z.literal('merged'), mergedInto: Id }),
])

/** What caseworkers do with one story, which the server carries and cannot open. */
export function storyCaseRoutes({ db, clock }: KeepingParts) {
  const routes = newRoutes()

  routes.get('/organise/stories/:file{[\\w-]+\\.json}', allow('caseworker'), (c) =>
    answering(c, async () => {
      const story = await storyOf(c, c.req.param('file').replace('.json', ''))
      const messages = await queries.listMessages(db, story.lookup)
      const attachments = await queries.listAttachments(db, story.lookup)
      const { lookup, epoch, week, expires, state, assignedTo, mergedInto, sealed } = story
      return {
        lookup,
        epoch,
        week,
        expires,
        state,
        assignedTo,
        mergedInto,
        sealed: asText(sealed),
        messages: messages.map(written),
        attachments: attachments.map((one) => ({ ...one, length: Number(one.length) })),
      }
    }),
  )

  routes.get('/organise/stories/:lookup/attachments/:id', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      const attachment = await queries.findAttachment(db, lookup, c.req.param('id'))
      if (!attachment) throw new Refusal('unknown')
      c.header('content-type', 'application/octet-stream')
      return c.body(new Uint8Array(attachment.sealed))
    }),
  )

  routes.delete('/organise/stories/:lookup/attachments/:id', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      await queries.removeAttachment(db, lookup, c.req.param('id'))
      return {}
    }),
  )

  routes.post('/organise/stories/:lookup/messages', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      const { id, epoch, sealed } = await readJson(c, NewMessage)
      if (!isSealed('message', sealed)) throw new Refusal('notSealed')
      const week = weekOf(clock.today())
      const row = { lookup, id, sender: 'caseworkers', epoch, week, sealed } as const
      const isNew = await db.transaction().execute((trx: AnyDb) => queries.addMessage(trx, row))
      return c.json({}, isNew ? 201 : 200)
    }),
  )

  routes.post('/organise/stories/:lookup/assignment', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      const { to } = await readJson(c, Assignment)
      await queries.saveStory(db, lookup, { assignedTo: to })
      return {}
    }),
  )

  routes.post('/organise/stories/:lookup/state', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      const change = await readJson(c, State)
      const mergedInto = change.state === 'merged' ? change.mergedInto : null
      if (mergedInto !== null) await storyOf(c, mergedInto)
      if (mergedInto === lookup) throw new Refusal('notReadable')
      await queries.saveStory(db, lookup, { state: change.state, mergedInto })
      return {}
    }),
  )

  routes.post('/organise/stories/:lookup/expiry', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      const { months } = await readJson(c, Months)
      const expires = addMonths(clock.today().slice(0, 7), months)
      await queries.saveStory(db, lookup, { expires })
      return { expires }
    }),
  )

  routes.post('/organise/stories/:lookup/deletion', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      const { id: personId } = await whoIs(c)
      const { campaignId } = c.var
      await db.transaction().execute(async (trx: AnyDb) => {
        await queries.removeStories(trx, [lookup])
        const act = 'testimony.deleted'
        await recordAct(trx, { personId, campaignId, act, about: null, at: clock.now() })
      })
      return {}
    }),
  )

  return routes

  async function storyOf(c: Context<Env>, lookup = c.req.param('lookup')!): Promise<StoryRow> {
    const story = await queries.findStory(db, c.var.campaignId, lookup)
    if (!story) throw new Refusal('unknown')
    return story
  }
}
