import type { Migrations } from '../src/platform/db/index.ts'
import * as house from './0001-house.ts'
import * as places from './0002-places.ts'
import * as bodies from './0003-bodies.ts'
import * as accounts from './0004-accounts.ts'
import * as campaigns from './0005-campaigns.ts'
import * as actions from './0006-actions.ts'
import * as mail from './0007-mail.ts'
import * as letters from './0008-letters.ts'
import * as accountsWhole from './0009-accounts-whole.ts'
import * as notSpam from './0010-not-spam.ts'
import * as letterLists from './0011-letter-lists.ts'
import * as testimony from './0012-testimony.ts'
import * as endorsements from './0013-endorsements.ts'
import * as uploads from './0014-uploads.ts'
import * as notTheSame from './0015-not-the-same.ts'

/** One ordered list, forward only. A step that has landed is never edited; a later one mends it. */
export const migrations: Migrations = {
  '0001-house': house,
  '0002-places': places,
  '0003-bodies': bodies,
  '0004-accounts': accounts,
  '0005-campaigns': campaigns,
  '0006-actions': actions,
  '0007-mail': mail,
  '0008-letters': letters,
  '0009-accounts-whole': accountsWhole,
  '0010-not-spam': notSpam,
  '0011-letter-lists': letterLists,
  '0012-testimony': testimony,
  '0013-endorsements': endorsements,
  '0014-uploads': uploads,
  '0015-not-the-same': notTheSame,
}
