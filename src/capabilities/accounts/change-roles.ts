import type { Role } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import {
  addRoles,
  countOwners,
  hasAnyRole,
  holdOwners,
  listRoles,
  removePerson,
  removeRoles,
  type AccountsDb,
} from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { keepAnOwner } from './role.ts'

interface Parts {
  db: AccountsDb
  clock: Clock
}

interface Change {
  personId: string
  campaignId: string
  /** Who decides it: an owner, or the person herself. */
  by: string
}

/** Gives and takes roles until they are exactly these. */
export async function changeRoles(
  { db, clock }: Parts,
  { personId, campaignId, by, roles }: Change & { roles: Role[] },
): Promise<void> {
  const whose = { personId, campaignId }
  const givenOn = clock.today()
  await db.transaction().execute(async (trx) => {
    await holdOwners(trx, campaignId)
    const held = await listRoles(trx, whose)
    const given = roles.filter((role) => !held.includes(role))
    const taken = held.filter((role) => !roles.includes(role))
    if (given.length + taken.length === 0) return
    await addRoles(
      trx,
      given.map((role) => ({ ...whose, role, givenOn })),
    )
    await takeRoles(trx, whose, taken)
    const detail = { given: given.join(', '), taken: taken.join(', ') }
    const act = { act: 'role.changed', personId: by, campaignId, about: personId, detail }
    await recordAct(trx, { ...act, at: clock.now() })
  })
}

/** Takes her out of the campaign, and away altogether when she is in no other. */
export async function removeMember(
  { db, clock }: Parts,
  { personId, campaignId, by }: Change,
): Promise<void> {
  const whose = { personId, campaignId }
  await db.transaction().execute(async (trx) => {
    await holdOwners(trx, campaignId)
    await takeRoles(trx, whose, await listRoles(trx, whose))
    const act = by === personId ? 'person.left' : 'person.removed'
    await recordAct(trx, { act, personId: by, campaignId, about: personId, at: clock.now() })
    if (!(await hasAnyRole(trx, personId))) await removePerson(trx, personId)
  })
}

async function takeRoles(
  trx: AccountsDb,
  whose: { personId: string; campaignId: string },
  roles: Role[],
): Promise<void> {
  await removeRoles(trx, whose, roles)
  if (roles.includes('owner')) keepAnOwner(await countOwners(trx, whose.campaignId))
}
