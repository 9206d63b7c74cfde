import { hasPeople } from './capabilities/accounts/index.ts'
import {
  listEditions as listBodyEditions,
  loadDemoBodies,
  removeDemoBodies,
} from './capabilities/bodies/index.ts'
import { listEditions, loadDemoPlaces, removeDemoPlaces } from './capabilities/places/index.ts'
import { placeHome, type Installation } from './installation.ts'

/** Puts the made-up area into an installation that holds nothing yet, so that there is something to look at. */
export async function loadDemoIfEmpty(it: Installation): Promise<void> {
  const { config, clock, database } = it
  if (!config.CLARION_DEMO || !(await isEmpty(it))) return
  await loadDemoBodies(database.db, clock.now())
  await loadDemoPlaces(placeHome(it), clock)
}

/** Takes the made-up area out, and nothing else. */
export async function removeDemo(it: Installation): Promise<void> {
  await removeDemoPlaces(placeHome(it))
  await removeDemoBodies(it.database.db)
}

/** Nobody has imported anything and nobody has an account. */
async function isEmpty({ database: { db } }: Installation): Promise<boolean> {
  const [editions, people, bodies] = await Promise.all([
    listEditions(db),
    hasPeople(db),
    listBodyEditions(db),
  ])
  return editions.length === 0 && !people && bodies.length === 0
}
