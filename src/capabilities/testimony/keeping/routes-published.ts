import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { newRoutes } from '../../../platform/http/index.ts'
import {
  isSealed,
  isWithdrawal,
  Publication,
  publicationStanding,
} from '../../../platform/sealing/index.ts'
import { answering, Epoch, Id, Key, Octets, readJson, Refusal } from './answer.ts'
import { readRoll } from './inbox.ts'
import type { KeepingParts } from './parts.ts'
import * as keys from './queries-keys.ts'
import * as published from './queries-published.ts'
import { isOver, isShowable, type Counts } from '../publishing/counts.ts'

const Signature = z.string().regex(/^[\w-]{86}$/)
const NewPublication = z.object({
  publication: z.unknown(),
  signatures: z.object({
    witness: Signature.nullable(),
    readers: z.array(z.object({ signingKey: Key, signature: Signature })).max(10),
  }),
})
const Withdrawal = z.object({ publication: Id, token: Id })
const NewReading = z.object({ id: Id, epoch: Epoch, sealed: Octets })
const Row = z.object({ label: z.string().trim().min(1).max(200), count: z.number().nullable() })
const Table = z.object({
  by: z.enum(['area', 'body']),
  rows: z.array(Row).max(500),
  total: z.number().nullable(),
})
const NewCounts = z.object({ period: z.string(), tables: z.array(Table).max(2) })

/** As its page has it in its address. */
const PublicId = /^[\w-]{22}$/

/** Which of the uses put words on a public page. */
const PUBLIC_USES: readonly string[] = ['published', 'firstName']

/**
 * The only way onto the page of stories, for whoever has whatever session: the signature of the witness's receipt over
 * just these words, and those of two readers. And the way off it.
 */
export function publicationRoutes({ db, clock }: KeepingParts) {
  const routes = newRoutes()

  routes.post('/organise/stories/publications', allow('caseworker'), (c) =>
    answering(c, async () => {
      const given = await readJson(c, NewPublication)
      const publication = Publication(given.publication)
      const { campaignId } = c.var
      const roll = await readRoll(db, campaignId)
      if (!roll) throw new Refusal('notOnTheRoll')
      const { proposal } = publication
      if (!PublicId.test(proposal.publication)) throw new Refusal('notReadable')
      const standing = await publicationStanding(publication, given.signatures, roll)
      if (!standing.accepted || !PUBLIC_USES.includes(proposal.use)) throw new Refusal('notSigned')
      const isNew = await published.addPublication(db, {
        id: proposal.publication,
        campaignId,
        publication: JSON.stringify(publication),
        signatures: JSON.stringify(given.signatures),
        rollLength: roll.entries.length,
        month: clock.today().slice(0, 7),
        // All that is shown is in the words that were signed; a place beside them would be signed by nobody.
        area: null,
        bodyId: null,
        hiddenOn: null,
        withdrawnIn: null,
      })
      if (isNew) return c.json({}, 201)
      const before = await published.findPublication(db, campaignId, proposal.publication)
      // What was taken back is not put up again under its old signature.
      if (before?.publication !== JSON.stringify(publication)) throw new Refusal('conflict')
      return {}
    }),
  )

  // By token alone: no receipt, so that nothing here joins a page to a story.
  routes.post('/stories/withdrawals', allow('anyone'), (c) =>
    answering(c, async () => {
      const { publication: id, token } = await readJson(c, Withdrawal)
      const row = await published.findPublication(db, c.var.campaignId, id)
      if (!row) throw new Refusal('unknown')
      if (row.publication === null) return {}
      const { proposal } = Publication(JSON.parse(row.publication))
      if (!(await isWithdrawal(token, proposal.withdrawal))) throw new Refusal('unknown')
      await published.saveWithdrawal(db, id, clock.today().slice(0, 7))
      return {}
    }),
  )

  routes.get('/organise/stories/readings.json', allow('caseworker'), (c) =>
    answering(c, async () => {
      const readings = await keys.listReadings(db, c.var.campaignId)
      return {
        readings: readings.map(({ id, epoch, sealed }) => {
          return { id, epoch, sealed: Buffer.from(sealed).toString('base64url') }
        }),
      }
    }),
  )

  routes.post('/organise/stories/readings', allow('caseworker'), (c) =>
    answering(c, async () => {
      const reading = await readJson(c, NewReading)
      // A note has the lengths of a story, and is sealed to the inbox as one is.
      if (!isSealed('story', reading.sealed)) throw new Refusal('notSealed')
      await keys.addReading(db, { ...reading, campaignId: c.var.campaignId })
      return {}
    }),
  )

  routes.delete('/organise/stories/readings/:id', allow('caseworker'), (c) =>
    answering(c, async () => {
      await keys.removeReading(db, c.var.campaignId, c.req.param('id'))
      return {}
    }),
  )

  routes.get('/organise/stories/counts', allow('caseworker'), (c) =>
    answering(c, async () => ({ counts: await published.listCounts(db, c.var.campaignId) })),
  )

  routes.post('/organise/stories/counts', allow('caseworker'), (c) =>
    answering(c, async () => {
      const counts: Counts = await readJson(c, NewCounts)
      const isReady = isShowable(counts) && isOver(counts.period, clock.today())
      if (!isReady) throw new Refusal('notReadable')
      const { period, tables } = counts
      const { campaignId } = c.var
      const row = { campaignId, period, tables: JSON.stringify(tables) }
      if (!(await published.addCounts(db, row))) throw new Refusal('conflict')
      return c.json({}, 201)
    }),
  )

  return routes
}
