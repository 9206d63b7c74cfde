import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import type { DocumentsParts } from '../../documents/index.ts'

export { isOrganiser, ofCampaign, organiserOf, type Organiser } from '../../accounts/index.ts'

export interface DeskParts {
  db: AnyDb
  clock: Clock
  documents: DocumentsParts
}

/** Who sees what groups passed; who a contact is, how it was checked and what was reported is for organisers alone. */
export const MAY_READ = ['organiser', 'owner', 'editor', 'reader'] as const
