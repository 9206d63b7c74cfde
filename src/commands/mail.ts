import type { Readable } from 'node:stream'
import { receiveMail, type Received } from '../capabilities/letters/index.ts'
import { openInstallation } from '../installation.ts'
import { keyFor, readConfig } from '../platform/config/index.ts'
import { PlainError } from '../platform/errors.ts'
import type { Out } from './places.ts'

export interface ReceiveMailParts {
  input: Readable
  out: Out
  environment: NodeJS.ProcessEnv
}

/** sysexits.h, EX_TEMPFAIL: the mail server keeps the message, and comes again. */
const TRY_AGAIN = 75

/**
 * `clarion mail receive`: one message on standard input, as a mail server pipes it. Whatever keeps it from being
 * written down is a reason to try again: an answer that is lost is lost for ever.
 */
export async function receiveMailCommand(parts: ReceiveMailParts): Promise<number> {
  const { input, out, environment } = parts
  try {
    const it = await openInstallation(readConfig(environment))
    try {
      const mailKey = keyFor(it.secret, 'mail')
      const done = await receiveMail({ db: it.database.db, clock: it.clock, mailKey }, input)
      out.print(sentenceFor(done))
    } finally {
      await it.database.close()
    }
    return 0
  } catch (error) {
    const why = error instanceof PlainError ? error.message : 'It could not be written down.'
    process.stderr.write(`${why} The message was not taken in: let the mail server try again.\n`)
    return TRY_AGAIN
  }
}

/** What it was, and nothing of what is in it: mail servers log this. */
function sentenceFor({ kind, about }: Received): string {
  if (about === 'nothing') return 'It is about no letter of ours, and was passed over.'
  return about === 'letter' ? `Recorded: ${kind}.` : `Recorded: ${kind}, of a mail of our own.`
}
