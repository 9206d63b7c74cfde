import type { Clock, Day } from '../../platform/clock/index.ts'
import { readDirectory, type DirectoryData } from './directory-data.ts'
import type { Near, PlaceHere } from './near.ts'
import { nearPlace } from './near-place.ts'
import { bodyEdition, type BodiesDb } from './queries.ts'
import { recipientOf, type Recipient } from './recipient.ts'
import { successorsOn } from './succession.ts'

/** So many places are kept ready; a busy campaign has a few hundred. */
const KEPT = 400

/**
 * The public bodies in memory, for pages that ask who answers at a place. It answers without waiting; call
 * `refresh` when the database says that something changed.
 */
export interface Directory {
  near(place: PlaceHere): Near
  /** Who a letter goes to: a body, or a post in it; `undefined` when there is none now. */
  recipient(bodyId: string, postId?: string): Recipient | undefined
  /** The ONS codes of the areas that took over from one; none when none did. For addresses that grew old. */
  successorsOf(gss: string, on?: Day): string[]
  /** Reads everything again if something changed or the day did. */
  refresh(): Promise<void>
}

export async function openDirectory({
  db,
  clock,
}: {
  db: BodiesDb
  clock: Clock
}): Promise<Directory> {
  let data = await readDirectory(db, clock.today())
  let day = clock.today()
  const kept = new Map<string, Near>()
  let reading = Promise.resolve()

  const forget = (today: Day) => {
    kept.clear()
    data.routes.clear()
    day = today
  }
  const readAgain = async () => {
    if ((await bodyEdition(db)) === data.edition && clock.today() === day) return
    data = await readDirectory(db, clock.today())
    forget(clock.today())
  }

  return {
    near(place) {
      const today = clock.today()
      if (today !== day) forget(today)
      const known = kept.get(place.key)
      if (known) return known
      const near = nearPlace(data, place, today)
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
      kept.set(place.key, near)
      return near
    },
    recipient: (bodyId, postId) => recipientOf(data, bodyId, postId, clock.today()),
    successorsOf: (gss, on = clock.today()) => successorCodes(data, gss, on),
    // One reading at a time; who asks meanwhile waits for one that began after asking.
    refresh() {
      reading = reading.catch(() => {}).then(readAgain)
      return reading
    },
  }
}

function successorCodes(data: DirectoryData, gss: string, on: Day): string[] {
  const body = data.byGss.get(gss)
  if (!body) return []
  const ids = successorsOn(body.id, on, (id) => data.successions.get(id) ?? [])
  const codes = ids.flatMap((id) => data.byId.get(id)?.gss ?? [])
  return codes.filter((code) => code !== gss)
}
