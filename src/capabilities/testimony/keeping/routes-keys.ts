import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { newRoutes } from '../../../platform/http/index.ts'
import { CaseworkerCard } from '../../../platform/sealing/index.ts'
import { whoIs } from '../../accounts/index.ts'
import { answering, asText, Epoch, Id, Octets, readJson, Refusal } from './answer.ts'
import { changeRoll } from './change-roll.ts'
import { deskAnswer } from './desk-answer.ts'
import { keepKey } from './keep-key.ts'
import type { KeepingParts } from './parts.ts'
import * as keys from './queries-keys.ts'
import { readRoll } from './inbox.ts'

const Files = z.object({
  passphrase: Octets.optional(),
  recovery: Octets.optional(),
  passkey: z.object({ file: Octets, credential: z.string().min(1).max(2000) }).optional(),
})
const Identity = z.object({
  card: z.unknown(),
  files: Files.required({ passphrase: true, recovery: true }),
})
const Wraps = z.array(z.object({ epoch: Epoch, member: Id, file: Octets })).max(2000)

/** Who the caseworkers are, and the keys they make: public halves, and private ones that are wrapped. */
export function keyRoutes(parts: KeepingParts) {
  const { db, clock } = parts
  const routes = newRoutes()

  routes.get('/organise/stories/desk.json', allow('caseworker'), (c) =>
    answering(c, async () => deskAnswer({ db, clock }, c.var.campaignId, await whoIs(c))),
  )

  // Each file opens with a printed code and nothing else: for the day when no caseworker can unlock.
  routes.get('/organise/stories/holders.json', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { campaignId } = c.var
      const roll = await readRoll(db, campaignId)
      const holders = (roll?.members ?? []).filter(({ kind }) => kind === 'holder')
      const wraps = await keys.listWrapsOf(
        db,
        campaignId,
        holders.map(({ id }) => id),
      )
      return { wraps: wraps.map((wrap) => ({ ...wrap, file: asText(wrap.file) })) }
    }),
  )

  routes.put('/organise/stories/identity', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { id: personId } = await whoIs(c)
      const { card: given, files } = await readJson(c, Identity)
      const card = CaseworkerCard(given)
      const { campaignId } = c.var
      await refuseIfSeated(campaignId, { personId, memberId: card.id })
      await db.transaction().execute(async (trx: AnyDb) => {
        const seat = { campaignId, personId, memberId: card.id, card: JSON.stringify(card) }
        await keys.saveSeat(trx, seat)
        await saveFiles(trx, card.id, files)
      })
      return {}
    }),
  )

  routes.put('/organise/stories/identity/files', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { id: personId } = await whoIs(c)
      const files = await readJson(c, Files)
      const seats = await keys.listSeats(db, c.var.campaignId)
      const own = seats.find((seat) => seat.personId === personId)
      if (!own) throw new Refusal('unknown')
      await db.transaction().execute((trx: AnyDb) => saveFiles(trx, own.memberId, files))
      return {}
    }),
  )

  routes.post('/organise/stories/roll', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { entry, wraps } = await readJson(c, z.object({ entry: z.unknown(), wraps: Wraps }))
      await changeRoll({ db, clock }, { entry, wraps, by: await whoIs(c), ...here(c.var) })
      return {}
    }),
  )

  routes.post('/organise/stories/keys', allow('caseworker'), (c) =>
    answering(c, async () => {
      const { key, wraps } = await readJson(c, z.object({ key: z.unknown(), wraps: Wraps }))
      await keepKey(db, { key, wraps, ...here(c.var) })
      return {}
    }),
  )

  return routes

  /** Keys that are on the roll are changed by leaving it; until she is let in she may begin again, as herself. */
  async function refuseIfSeated(
    campaignId: string,
    { personId, memberId }: { personId: string; memberId: string },
  ): Promise<void> {
    const seats = await keys.listSeats(db, campaignId)
    const own = seats.find((seat) => seat.personId === personId)
    const roll = await readRoll(db, campaignId)
    const isSeated = own && roll?.members.some(({ id }) => id === own.memberId)
    const isTaken =
      seats.some((seat) => seat.memberId === memberId && seat !== own) ||
      roll?.everyone.some(({ id }) => id === memberId)
    if (isSeated || isTaken) throw new Refusal('conflict')
  }
}

const here = ({ campaignId }: { campaignId: string }) => ({ campaignId })

async function saveFiles(trx: AnyDb, memberId: string, files: z.infer<typeof Files>) {
  const { passphrase, recovery, passkey } = files
  const credential = null
  if (passphrase) {
    await keys.saveFile(trx, { memberId, kind: 'passphrase', credential, file: passphrase })
  }
  if (recovery) await keys.saveFile(trx, { memberId, kind: 'recovery', credential, file: recovery })
  if (passkey) await keys.saveFile(trx, { memberId, kind: 'passkey', ...passkey })
}
