import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { addMonths, weekOf } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { isAuthorised, isSealed } from '../../../platform/sealing/index.ts'
import type { ThreadAnswer } from '../wire/index.ts'
import { answering, asText, Epoch, Id, Months, Octets, readJson, Refusal } from './answer.ts'
import { inboxAnswer, openKey } from './inbox.ts'
import type { KeepingParts } from './parts.ts'
import * as queries from './queries.ts'
import type { MessageRow, StoryRow } from './rows.ts'

const MOST_ATTACHMENTS = 20
/** A thread is a talk between people; what sends more is a program. */
const MOST_MESSAGES = 500
const NewMessage = z.object({ id: Id, epoch: Epoch.optional(), sealed: Octets })

/** What a witness can do with her receipt. It stands in a header: addresses are written down along the way. */
export function receiptThreadRoutes(parts: KeepingParts) {
  const { db, clock, isSafe } = parts
  const routes = newRoutes()

  routes.get('/stories/receipt/thread', (c) =>
    answering(c, async (): Promise<ThreadAnswer> => {
      const { lookup, week, expires, epoch, state } = await storyOf(c)
      const messages = await queries.listMessages(db, lookup)
      const attachments = await queries.listAttachments(db, lookup)
      return {
        week,
        expires,
        epoch,
        state,
        messages: messages.map(written),
        attachments: attachments.map(({ id }) => ({ id })),
        inbox: await inboxAnswer({ db, clock }, c.var.campaignId, isSafe(c)),
      }
    }),
  )

  routes.post('/stories/receipt/messages', allow('anyone'), (c) =>
    answering(c, async () => {
      const { lookup, messages } = await storyOf(c)
      const { id, sealed, epoch } = await readJson(c, NewMessage)
      if (!isSealed('message', sealed)) throw new Refusal('notSealed')
      if (messages >= MOST_MESSAGES) throw new Refusal('tooMany')
      const current = await openKey({ db, clock }, c.var.campaignId)
      const sealedTo = epoch ?? current?.epoch
      if (!sealedTo) throw new Refusal('closed')
      const week = weekOf(clock.today())
      const row = { lookup, id, sender: 'witness', epoch: sealedTo, week, sealed } as const
      const isNew = await db.transaction().execute((trx: AnyDb) => queries.addMessage(trx, row))
      return c.json({}, isNew ? 201 : 200)
    }),
  )

  routes.put('/stories/receipt/attachments/:id', allow('anyone'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      const id = Id.safeParse(c.req.param('id'))
      if (!id.success) throw new Refusal('notReadable')
      const sealed = new Uint8Array(await c.req.arrayBuffer())
      if (!isSealed('attachment', sealed)) throw new Refusal('notSealed')
      const before = await queries.findAttachment(db, lookup, id.data)
      if (before && !Buffer.from(before.sealed).equals(sealed)) throw new Refusal('taken')
      if (before) return c.json({}, 200)
      const { length: count } = await queries.listAttachments(db, lookup)
      if (count >= MOST_ATTACHMENTS) throw new Refusal('tooMany')
      const week = weekOf(clock.today())
      const length = sealed.length
      await queries.addAttachment(db, { lookup, id: id.data, week, length, sealed })
      return c.json({}, 201)
    }),
  )

  routes.post('/stories/receipt/expiry', allow('anyone'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      const { months } = await readJson(c, Months)
      const expires = addMonths(clock.today().slice(0, 7), months)
      await queries.saveStory(db, lookup, { expires })
      return { expires }
    }),
  )

  routes.post('/stories/receipt/deletion', allow('anyone'), (c) =>
    answering(c, async () => {
      const { lookup } = await storyOf(c)
      await db.transaction().execute((trx: AnyDb) => queries.removeStories(trx, [lookup]))
      return {}
    }),
  )

  return routes

  /** No such story and not her receipt are one answer: nobody can ask which receipts there are. */
  async function storyOf(c: Context<Env>): Promise<StoryRow> {
    if (!isSafe(c)) throw new Refusal('closed')
    const given = /^Receipt ([\w-]{16,64})\.([\w-]{43})$/.exec(c.req.header('authorization') ?? '')
    if (!given) throw new Refusal('unknown')
    const [, lookup = '', authorisation = ''] = given
    const story = await queries.findStory(db, c.var.campaignId, lookup)
    if (!story || !(await isAuthorised(authorisation, story.authorisationHash))) {
      throw new Refusal('unknown')
    }
    return story
  }
}

export function written({ id, number, sender, epoch, week, sealed }: MessageRow) {
  return { id, number: Number(number), from: sender, epoch, week, sealed: asText(sealed) }
}
