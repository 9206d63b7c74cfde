import type { Clock } from '../../platform/clock/index.ts'
import type { Directory, Here } from '../bodies/index.ts'
import type { Controller } from '../campaigns/index.ts'
import type { Pack } from '../content/index.ts'
import type { PlaceIndex } from '../places/index.ts'
import type { AskedOf } from './asked.ts'
import { publisherOf, type Publisher } from './imprint.ts'
import type { DocumentParts } from './document-parts.ts'
import { makeDocument, type Made } from './make-document.ts'
import type { Press } from './making/press.ts'
import { chooseDemands, readDemands } from './pack/demands.ts'
import { withOwnTexts } from './own-texts/own-text.ts'
import { listOwnTexts } from './own-texts/queries-own-text.ts'
import type { DocumentsDb } from './queries.ts'
import { findResource, listResources, type Resource } from './pack/resource.ts'

export interface DocumentsParts {
  db: DocumentsDb
  campaignId: string
  clock: Clock
  pack: Pack
  index(): PlaceIndex | undefined
  directory: Directory
  /** What the campaign is called here, and who answers for it. */
  campaign(): Promise<{ name: string; controller: Controller | undefined }>
  press: Press
  /** What looks files through for viruses; nothing where the host has set none. */
  scanCommand?: string | undefined
  /** Where a group says what it passed; until it can be said here, the page says whom to tell. */
  passedAt?: string | undefined
  /** The public address, where it is known. */
  url?: string | undefined
}

/** What all documents of one request share. */
export interface Office {
  list(): Resource[]
  find(name: string): Resource | undefined
  demands: ReturnType<typeof readDemands>
  publisher: Publisher
  /** All that a resource is filled in with here. */
  partsOf(resource: Resource, here: Here | undefined, asked?: Partial<AskedOf>): DocumentParts
  make(resource: Resource, here: Here | undefined, asked?: Partial<AskedOf>): Made
}

/** Yellow, as the house has it, for a pack that names no colour. */
const COLOUR = '#ffd60a'

export async function openOffice(
  { db, campaignId, pack, clock, campaign, url }: DocumentsParts,
  { language, origin }: { language: string; origin: string },
): Promise<Office> {
  const { name, controller } = await campaign()
  const publisher = publisherOf(controller, pack.config.all)
  const isCharity = Boolean(publisher.charity)
  // A charity asks nothing of a party: Charity Commission, CC9, section 4.
  const isShown = ({ data }: Resource) => !(isCharity && data.body === 'party-branch')
  const files = withOwnTexts(pack.files('resources'), await listOwnTexts(db, campaignId))
  const { colour } = pack.config
  const partsOf: Office['partsOf'] = (resource, here, asked = {}) => ({
    resource,
    here,
    demands: chooseDemands(readDemands(pack.demands, resource.text.lang), resource.data.asks),
    campaign: name,
    publisher,
    colour: colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour : COLOUR,
    url: (url ?? origin).replace(/\/$/, ''),
    today: clock.today(),
    paper: asked.paper,
  })
  return {
    list: () => listResources(files, language).filter(isShown),
    find: (wanted) => {
      const resource = findResource(files, wanted, language)
      return resource && isShown(resource) ? resource : undefined
    },
    demands: readDemands(pack.demands, language),
    publisher,
    partsOf,
    make: (resource, here, asked) => makeDocument(partsOf(resource, here, asked)),
  }
}
