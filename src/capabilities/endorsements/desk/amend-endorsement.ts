import type { AnyDb } from '../../../platform/db/index.ts'
import type { Changes, Endorsement, Organisation } from '../endorsement.ts'
import { isPossible } from '../life.ts'
import { listEvents } from '../queries.ts'
import { groupChanges } from './changes.ts'
import { asSeen, moved, recordDone } from './decide.ts'
import { moveFor } from './decision.ts'
import type { Organiser } from './parts.ts'
import * as queries from './queries-amend.ts'

export interface Amendment {
  endorsement: Endorsement
  /** The group as it is to be. */
  group: Organisation
  changes: Changes
  evidence: string | null
  reason: string
  /** How many events there were on the page on which it was changed. */
  seen: number
  /** What the text was is to be nowhere any more. */
  forgets: boolean
}

/** Changes facts, with a trace. What is of the group has its trace at everything that the group endorsed. */
export async function amendEndorsement(
  db: AnyDb,
  { endorsement, group, changes, evidence, reason, seen, forgets }: Amendment,
  by: Organiser,
): Promise<void> {
  const { id } = endorsement
  const move = moveFor(endorsement)
  await db.transaction().execute(async (trx: AnyDb) => {
    if (Object.keys(changes).length === 0) {
      // How it can be checked is no part of what is shown, nor of its history.
      await queries.saveEvidence(trx, id, evidence)
      return recordDone(trx, 'endorsement.evidence', id, by)
    }
    if (forgets) await forgetText(trx, id)
    const told = withoutNames(forgets ? withoutText(changes) : changes)
    await moved(trx, id, { move, reason, changes: told }, by)
    await asSeen(trx, id, seen + 1)
    await queries.saveEvidence(trx, id, evidence)
    if (forgets) await queries.saveText(trx, id, changes.text!.after)
    if (changes.speaker) await queries.saveSpeaker(trx, id, changes.speaker.after)
    if (Object.keys(groupChanges(changes)).length > 0) {
      await queries.saveGroup(trx, group)
      await tellOthers(trx, { id, group, reason, changes: groupChanges(changes) }, by)
    }
    await recordDone(trx, `endorsement.${move}`, id, by)
  })
}

/** Who is named is not kept in the history: a name can be taken back with the consent, and is then gone. */
function withoutNames(changes: Changes): Changes {
  return changes.speaker ? { ...changes, speaker: { before: null, after: null } } : changes
}

/** It says that the text was changed, and not what it was. */
function withoutText(changes: Changes): Changes {
  return changes.text ? { ...changes, text: { before: null, after: null } } : changes
}

/** What earlier changes say of the text goes; that there were some, when and why, stays. */
async function forgetText(trx: AnyDb, id: string): Promise<void> {
  for (const { number, detail } of await listEvents(trx, id)) {
    const changes = JSON.parse(detail ?? '{}') as Changes
    if (changes.text) await queries.saveDetail(trx, { id, number }, withoutText(changes))
  }
}

type Told = Pick<Amendment, 'group' | 'reason' | 'changes'> & { id: string }

async function tellOthers(trx: AnyDb, { id, group, reason, changes }: Told, by: Organiser) {
  const all = await queries.listOfGroup(trx, group.id)
  for (const other of all) {
    const move = moveFor(other)
    if (other.id === id || !isPossible(other.state, move)) continue
    await moved(trx, other.id, { move, reason, changes }, by)
  }
}
