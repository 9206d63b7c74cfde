import { expireAccounts } from './capabilities/accounts/index.ts'
import { expireCorrections } from './capabilities/bodies/index.ts'
import { expireEndorsements } from './capabilities/endorsements/index.ts'
import { doubtLetters, scrubLetters } from './capabilities/letters/index.ts'
import { expireStories, hideRestored } from './capabilities/testimony/index.ts'
import type { Expire } from './platform/backup/index.ts'
import { addDays, dayOf } from './platform/clock/index.ts'
import { removeEndedMail, removeIdlePaces } from './platform/mail/index.ts'
import { forgetSpentProofs } from './platform/proof/index.ts'

/** For so long it is known that a mail went; what it was about has its own record. */
const DAYS_MAIL_IS_KNOWN = 60

const expireMail: Expire = async (db, now) => {
  const before = addDays(dayOf(now), -DAYS_MAIL_IS_KNOWN)
  await removeEndedMail(db, before)
  await removeIdlePaces(db, before)
}

/** What each capability takes out because its time is past: every hour, and before a restored backup is served. */
export const expire: readonly Expire[] = [
  expireAccounts,
  expireCorrections,
  expireMail,
  scrubLetters,
  forgetSpentProofs,
  expireStories,
  expireEndorsements,
]

/** What a restored backup needs beside. */
export const afterRestore: readonly Expire[] = [...expire, doubtLetters, hideRestored]
