import type { Context } from 'hono'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Env } from '../../../platform/http/index.ts'
import type { DocumentsParts } from '../../documents/index.ts'
import type { EndorsementsDb } from '../queries.ts'

/** What the public pages of endorsements are made with. */
export interface PublicParts {
  db: EndorsementsDb
  clock: Clock
  documents: DocumentsParts
  /** Where a request comes from, for the throttle alone. */
  addressOf?: (c: Context<Env>) => string
}
