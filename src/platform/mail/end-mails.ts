import type { Instant } from '../clock/index.ts'
import type { AnyDb } from '../db/index.ts'
import type { ClaimParts } from './claim-mails.ts'
import { triedAgainAt, type Mail, type MailEnd } from './mail.ts'
import * as queries from './queries.ts'
import type { Sent } from './transport.ts'

export interface Ended {
  mail: Mail
  result: Sent | { kind: 'withheld'; reason: string }
}

type End = { mail: Mail } & MailEnd

/** Writes down how tries ended, and has each kind write what it means for what the mail was about. */
export async function endMails(
  trx: AnyDb,
  { clock, works }: Pick<ClaimParts, 'clock' | 'works'>,
  ended: Ended[],
): Promise<void> {
  const now = clock.now()
  const ends = ended.map(({ mail, result }) => endOf(mail, result))
  const alike = Map.groupBy(ends, ({ end, problem }) => `${end}\n${problem}`)
  for (const some of alike.values()) await save(trx, some, now)
  for (const [kind, some] of Map.groupBy(ends, ({ mail }) => mail.kind)) {
    const said = some.map(({ ref, end, problem }) => ({ ref, end, problem }))
    await works.get(kind)?.ended?.(trx, said, now)
  }

  function endOf(mail: Mail, result: Ended['result']): End {
    const about = { mail, ref: mail.ref }
    const isOver = triedAgainAt(mail.attempts, now) === undefined
    switch (result.kind) {
      case 'accepted':
        return { ...about, end: 'sent', problem: null }
      case 'withheld':
        return { ...about, end: 'withheld', problem: result.reason }
      case 'unreachable':
        return { ...about, end: 'putOff', problem: `unreachable ${result.reason}` }
      case 'refusedForGood':
        return { ...about, end: 'failed', problem: problemOf(result) }
      case 'unsure': {
        const isAgain = works.get(mail.kind)?.ifUnsure === 'again' && !isOver
        return { ...about, end: isAgain ? 'putOff' : 'unsure', problem: result.reason }
      }
      case 'refusedForNow':
        return { ...about, end: isOver ? 'failed' : 'putOff', problem: problemOf(result) }
    }
  }
}

function problemOf({ code, reason }: { code?: number | undefined; reason: string }): string {
  return code ? `${reason} ${code}` : reason
}

async function save(trx: AnyDb, some: End[], now: Instant): Promise<void> {
  const [{ end, problem }] = some as [End]
  if (end === 'putOff') {
    for (const { mail } of some) await putOff(trx, mail, problem, now)
    return
  }
  const state = end === 'withheld' ? 'held' : end
  const ids = some.map(({ mail }) => mail.id)
  await queries.saveEnded(trx, ids, { state, endedAt: now, problem })
}

/** That the mail server does not answer is nobody's refusal, so it is not counted as a try. */
async function putOff(trx: AnyDb, mail: Mail, problem: string | null, now: Instant): Promise<void> {
  const isCounted = !problem?.startsWith('unreachable')
  const attempts = isCounted ? mail.attempts : mail.attempts - 1
  const dueAt = isCounted ? triedAgainAt(mail.attempts, now)! : now
  await queries.savePutOff(trx, mail.id, { dueAt, problem, attempts })
}
