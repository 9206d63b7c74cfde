import { expireAccounts } from './capabilities/accounts/index.ts'
import { expireCorrections } from './capabilities/bodies/index.ts'
import type { Expire } from './platform/backup/index.ts'

/** What each capability takes out because its time is past: every hour, and before a restored backup is served. */
export const expire: readonly Expire[] = [expireAccounts, expireCorrections]
