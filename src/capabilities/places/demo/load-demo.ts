import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Clock } from '../../../platform/clock/index.ts'
import { importPlaces } from '../import-places.ts'
import { openPlaceStore, removeIndex, type PlaceHome } from '../place-store.ts'
import { removeEditions } from '../queries.ts'
import { writeDemoDirectory } from './directory.ts'

/** Imports the made-up directory, by the same way as a real one. */
export async function loadDemoPlaces(home: PlaceHome, clock: Clock) {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-demo-'))
  try {
    await writeDemoDirectory(folder)
    await importPlaces(home, folder, { clock, source: 'Demonstration', acceptChange: true })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes the made-up directory out; a real one stays. */
export async function removeDemoPlaces(home: PlaceHome) {
  const index = (await openPlaceStore(home)).current()
  if (index?.edition.source === 'Demonstration') await removeIndex(home)
  await removeEditions(home.db, 'Demonstration')
}
