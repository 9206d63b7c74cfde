import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import { Line, readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { newId } from '../../../platform/ids.ts'
import * as life from '../life/queries-life.ts'
import type { LetterState } from '../life/life.ts'
import { useMessages } from '../messages/index.ts'
import { readWriterToken } from '../sending/writer-token.ts'
import type { JointParts } from './close-joint.ts'
import { leaveJoint } from './leave-joint.ts'
import { passOnToSigners } from './pass-on.ts'
import * as queries from './queries-joint.ts'
import { readReplyToken } from './reply-token.ts'
import { ReplyClosedPage, ReplyPage } from './views-reply.tsx'

export interface JointRoutesParts extends JointParts {
  db: AnyDb
  clock: Clock
}

/** “We have got your letter”, an answer, and one that puts it right: the link may pass through many hands. */
const MOST_ANSWERS = 3

/** Nobody can have the link before it went. */
const MAY_HAVE_ARRIVED: readonly LetterState[] = [
  'sending',
  'possiblySent',
  'sent',
  'delivered',
  'bounced',
]

const Answer = z.object({
  answer: z
    .string()
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .trim(),
    )
    .pipe(z.string().min(2).max(20_000)),
  from: Line.pipe(z.string().min(2).max(100)),
})

const Leave = z.object({ letter: z.string().max(22), instead: z.enum(['alone', 'stop']) })

export function jointRoutes(parts: JointRoutesParts) {
  const { db, clock, outbox } = parts
  const { linkKey } = parts.mail
  const routes = newRoutes()

  routes.get('/letters/replies/:token', async (c) => {
    const { letter, answers, isOpen } = await answeredBy(c)
    if (!isOpen) return c.render(<ReplyClosedPage answers={answers} />)
    return c.render(<ReplyPage {...{ token: c.req.param('token'), letter, answers }} />)
  })

  routes.post('/letters/replies/:token', allow('anyone'), async (c) => {
    const token = c.req.param('token')
    const { id, letter, answers, isOpen } = await answeredBy(c)
    if (!isOpen) return c.render(<ReplyClosedPage answers={answers} />)
    const form = await readForm(c, Answer)
    if (!form.ok) {
      c.status(422)
      return c.render(<ReplyPage {...{ token, letter, answers, form }} />)
    }
    await passOn(id, letter, form.value)
    return c.redirect(c.var.link(`/letters/replies/${token}`), 303)
  })

  routes.post('/letters/yours/:token/leaving', allow('anyone'), async (c) => {
    const writerId = readWriterToken(linkKey, c.req.param('token'))
    const form = await readForm(c, Leave)
    if (writerId && form.ok) await leave(writerId, form.value)
    return c.redirect(c.var.link(`/letters/yours/${c.req.param('token')}`), 303)
  })

  return routes

  async function answeredBy(c: Context<Env>) {
    const id = readReplyToken(linkKey, c.req.param('token') ?? '')
    const letter = id ? await life.findLetterById(db, id) : undefined
    if (!letter || letter.writerId || !MAY_HAVE_ARRIVED.includes(letter.state)) {
      throw new DomainError('notFound', 404)
    }
    const answers = (await queries.listReplies(db, letter.id)).length
    const reachable = (await queries.listReachable(db, letter.id)).length
    const { subject, text, toAddress } = letter
    const isOpen = reachable > 0 && answers < MOST_ANSWERS && Boolean(text)
    const shown = { subject: subject ?? '', text: text ?? '', toAddress }
    return { id: letter.id, letter: shown, answers, isOpen }
  }

  async function passOn(
    letterId: string,
    { subject, toAddress }: { subject: string; toAddress: string },
    { answer, from }: z.infer<typeof Answer>,
  ) {
    const at = clock.now()
    await db.transaction().execute(async (trx: AnyDb) => {
      await passOnToSigners(trx, outbox, {
        id: newId(),
        letterId,
        receivedAt: at,
        fromName: from,
        // Whoever answers it writes to the office, and not to whom the link was passed on.
        fromAddress: toAddress,
        subject,
        text: `${answer}\n\n${useMessages.in('en')('joint.reply.how')}`,
        rest: null,
        scrubbedAt: null,
      })
      const event = { at, move: 'reply', reason: null, personId: null } as const
      await life.noteLetters(trx, [letterId], event)
    })
    outbox.wake()
  }

  async function leave(writerId: string, { letter: letterId, instead }: z.infer<typeof Leave>) {
    const at = clock.now()
    await db.transaction().execute(async (trx: AnyDb) => {
      const letter = await life.findLetterById(trx, letterId)
      if (letter?.writerId === writerId) await leaveJoint(trx, parts, { letterId, instead, at })
    })
    outbox.wake()
  }
}
