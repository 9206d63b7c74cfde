import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { newRoutes } from '../../../platform/http/index.ts'
import { ProofFields, verifyProof } from '../../../platform/proof/index.ts'
import { answering, Epoch, Id, Key, Octets, readJson, Refusal } from './answer.ts'
import { inboxAnswer } from './inbox.ts'
import { keepStory } from './keep-story.ts'
import { PURPOSE, type KeepingParts } from './parts.ts'

const NewStory = z.object({ lookup: Id, authorisationHash: Key, epoch: Epoch, sealed: Octets })
const Given = NewStory.extend(ProofFields)

/** What a browser seals to, and where what it sealed is taken in. */
export function givenRoutes(parts: KeepingParts) {
  const { db, clock, proofKey, isSafe } = parts
  const routes = newRoutes()

  routes.get('/stories/inbox.json', (c) =>
    answering(c, () => inboxAnswer({ db, clock }, c.var.campaignId, isSafe(c))),
  )

  routes.post('/stories', allow('anyone'), (c) =>
    answering(c, async () => {
      if (!isSafe(c)) throw new Refusal('closed')
      const given = await readJson(c, Given)
      const verified = await verifyProof(proofKey, given, { purpose: PURPOSE, now: clock.now() })
      if (!verified.ok) throw new Refusal(verified.problem.code)
      const isNew = await keepStory(parts, c.var.campaignId, given, { proof: verified.proof })
      return c.json({}, isNew ? 201 : 200)
    }),
  )

  // Written down by a caseworker for somebody who sits beside her; who may is known, so no proof is asked for.
  routes.post('/organise/stories/assisted', allow('caseworker'), (c) =>
    answering(c, async () => {
      const given = await readJson(c, NewStory)
      const isNew = await keepStory(parts, c.var.campaignId, given, { isHeld: true })
      return c.json({}, isNew ? 201 : 200)
    }),
  )

  return routes
}
