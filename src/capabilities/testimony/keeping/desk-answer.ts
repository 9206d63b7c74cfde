import type { Clock } from '../../../platform/clock/index.ts'
import type { SignedIn } from '../../../platform/access/index.ts'
import { listPersonNames } from '../../accounts/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { asText } from './answer.ts'
import { readKeyring } from './inbox.ts'
import * as keys from './queries-keys.ts'
import * as queries from './queries.ts'
import type { FileRow } from './rows.ts'

interface Parts {
  db: AnyDb
  clock: Clock
}

/** All that a caseworker's browser needs to unlock and to show the list: nothing in it can be read here. */
export async function deskAnswer(
  { db, clock }: Parts,
  campaignId: string,
  { id, name }: Pick<SignedIn, 'id' | 'name'>,
) {
  const ring = await readKeyring(db, campaignId)
  const seats = await keys.listSeats(db, campaignId)
  const own = seats.find(({ personId }) => personId === id)
  const named = await listPersonNames(
    db,
    seats.map(({ personId }) => personId),
  )
  const nameOf = (personId: string) => named.get(personId) ?? ''
  const everyone = new Set((ring.roll?.everyone ?? []).map((one) => one.id))
  const counts = await queries.countAttachments(db)
  const stories = await queries.listStories(db, campaignId)
  return {
    campaign: campaignId,
    today: clock.today(),
    person: { id, name },
    member: own?.memberId ?? null,
    files: own ? filesOf(await keys.listFiles(db, own.memberId)) : NO_FILES,
    roll: ring.roll?.entries ?? [],
    keys: ring.keys,
    wraps: own
      ? (await keys.listWraps(db, campaignId, own.memberId)).map(({ epoch, file }) => {
          return { epoch, file: asText(file) }
        })
      : [],
    seats: seats
      .filter(({ memberId }) => !everyone.has(memberId))
      .map(({ personId, card }) => ({
        personId,
        name: nameOf(personId),
        card: JSON.parse(card) as unknown,
      })),
    names: Object.fromEntries(seats.map(({ memberId, personId }) => [memberId, nameOf(personId)])),
    stories: stories.map((story) => ({
      ...story,
      messages: Number(story.messages),
      attachments: counts.get(story.lookup) ?? 0,
    })),
  }
}

const NO_FILES = { passphrase: null, passkey: null, recovery: null }

function filesOf(files: FileRow[]) {
  const of = (kind: FileRow['kind']) => files.find((file) => file.kind === kind)
  const [words, code, passkey] = [of('passphrase'), of('recovery'), of('passkey')]
  return {
    passphrase: words ? asText(words.file) : null,
    recovery: code ? asText(code.file) : null,
    passkey: passkey ? { file: asText(passkey.file), credential: passkey.credential ?? '' } : null,
  }
}
