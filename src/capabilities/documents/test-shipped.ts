import path from 'node:path'
import { databases } from '../../../test/databases.ts'
import { loadDemoBodies, openDirectory } from '../bodies/index.ts'
import { openPack } from '../content/index.ts'
import { loadDemoPlaces, openPlaceStore } from '../places/index.ts'
import { whereTo } from './here.ts'
import { makeDocument } from './make-document.ts'
import type { Document } from './model/document.ts'
import { chooseDemands, readDemands } from './pack/demands.ts'
import { findResource, listResources } from './pack/resource.ts'
import { DAY, QUAY } from './test-documents.ts'

export interface Shipped {
  names(language: string): string[]
  document(name: string, language?: string): Document
}

/** The documents of the pack that ships, for the made-up ward of Quay in Harbourside. */
export async function openShipped(): Promise<Shipped> {
  const at = `${DAY}T10:00:00Z`
  const clock = { now: () => at, today: () => DAY }
  const home = await databases[0]!.open()
  await loadDemoBodies(home.db, at)
  const place = { db: home.db, kind: home.kind, folder: home.folder }
  await loadDemoPlaces(place, clock)
  const places = await openPlaceStore(place)
  const directory = await openDirectory({ db: home.db, clock })
  const where = whereTo({ index: places.current(), directory }, QUAY)
  if (where.kind !== 'here') throw new Error('The demonstration has no Quay')
  await home.close()
  const pack = openPack(path.resolve(import.meta.dirname, '../../../packs/nhs-charging'), clock)
  const files = pack.files('resources')
  return {
    names: (language) =>
      listResources(files, language).flatMap(({ name, text }) =>
        text.lang === language ? [name] : [],
      ),
    document(name, language = 'en') {
      const resource = findResource(files, name, language)
      if (!resource) throw new Error(`The pack has no ${name}`)
      const made = makeDocument({
        resource,
        here: where.here,
        demands: chooseDemands(readDemands(pack.demands, language), resource.data.asks),
        campaign: 'Care Harbourside',
        publisher: { promoter: 'Care Harbourside', address: 'PO Box 1, Harbourside' },
        colour: '#ffd60a',
        url: 'https://care.example',
        today: DAY,
      })
      if (!made.ok) throw new Error(made.problem.message)
      return made.document
    },
  }
}
