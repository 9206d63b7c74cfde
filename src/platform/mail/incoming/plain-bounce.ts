import type { Arrived } from './arrived.ts'
import type { Reported } from './report.ts'
import { verdictOf } from './status.ts'

const MACHINE =
  /^(mailer-?daemon|mail-?daemon|postmaster|mdaemon|mail\.?delivery|mailgateway|mail-?system|bounces?|double-bounce|microsoftexchange[0-9a-f]+)\b/i

const FAILED =
  /undeliver|failure notice|returned (mail|to sender)|returning message|delivery (has )?fail|fail(ed|ure).{0,20}deliver|delivery (status )?(notification|report|problem|error)|could not be delivered|mail (delivery )?(fail|system error)|mail delivery (system|subsystem)|message not delivered|nicht zugestellt|unzustellbar|non remis|non distribu|no se (ha )?(pudo|podido) entregar|mancato recapito|niet (worden )?bezorgd|onbestelbaar|rejected by|message (blocked|rejected|refused|quarantined)/i

const DELAYED =
  /delivery (is |has been )?delayed|delayed? (mail|delivery)|message .{0,40}delayed|warning: (could not send|message)|warning message only|do not need to resend|will (keep|continue) (on )?(re)?trying|delivery attempts will continue|still (being )?(retried|trying)|has not yet been delivered|not been delivered yet|delivery incomplete/i

const GIVEN_UP =
  /permanent (fatal )?error|permanent failure|giving up|gave up|i.ve given up|this is a permanent|will not be retried|could not be delivered to one or more/i

/**
 * A bounce or a warning in words alone, as qmail, older Exims, Domino and gateways write them. Only of what a mail
 * server sent: people quote bounces too.
 */
export function readPlainBounce(mail: Arrived): Reported | undefined {
  const failedFor = mail.values('x-failed-recipients')
  const isMachine = isFromMachine(mail)
  if (failedFor.length === 0 && !isMachine) return undefined
  const words = beforeCopy(mail.text)
  const start = `${mail.subject}\n${words.slice(0, 3000)}`
  if (DELAYED.test(start) && !GIVEN_UP.test(start)) return { kind: 'delayed' }
  const isFailed = failedFor.length > 0 || FAILED.test(start) || GIVEN_UP.test(start)
  return isFailed ? { kind: 'bounce', ...verdictOf(withoutOpening(words)) } : undefined
}

function isFromMachine(mail: Arrived): boolean {
  const local = mail.from?.address.split('@')[0] ?? ''
  if (MACHINE.test(local)) return true
  // Mails that nobody may answer: bounces, and autoreplies, whose subject then says so.
  const isNull = mail.values('return-path').some((path) => /^<?\s*>?$/.test(path))
  return isNull && FAILED.test(mail.subject)
}

const COPY =
  /^.{0,10}(-{2,}|_{2,}|={2,}|\*{2,})?.{0,10}(below this line is a copy|this is a copy of|a copy of (your|the) (original )?message|original message( headers| follows)?|returned message|message headers? follows?|included is a copy|transcript of the original|unsent message|headers of the original|here is a copy).{0,60}$/im

/** Our own letter may speak of being blocked or out of time. */
function beforeCopy(text: string): string {
  const at = COPY.exec(text)?.index
  return at === undefined || at < 40 ? text : text.slice(0, at)
}

/** "Could not be delivered" and the like, which say that but not why. */
function withoutOpening(words: string): string {
  return words.replace(/^.*(mail delivery system|mail system at host|qmail-send program).*$/gim, '')
}
