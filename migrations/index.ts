import type { Migrations } from '../src/platform/db/index.ts'
import * as house from './0001-house.ts'

/** One ordered list, forward only. A step that has landed is never edited; a later one mends it. */
export const migrations: Migrations = {
  '0001-house': house,
}
