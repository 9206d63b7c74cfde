import type { Migrations } from '../src/platform/db/index.ts'
import * as house from './0001-house.ts'
import * as places from './0002-places.ts'
import * as bodies from './0003-bodies.ts'
import * as accounts from './0004-accounts.ts'
import * as campaigns from './0005-campaigns.ts'
import * as actions from './0006-actions.ts'

/** One ordered list, forward only. A step that has landed is never edited; a later one mends it. */
export const migrations: Migrations = {
  '0001-house': house,
  '0002-places': places,
  '0003-bodies': bodies,
  '0004-accounts': accounts,
  '0005-campaigns': campaigns,
  '0006-actions': actions,
}
