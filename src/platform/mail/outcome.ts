/**
 * What came of one mail. A `reason` is a short code of ours, and `code` the server's reply code (0: it was refused
 * here); neither ever holds an address or a text. *unsure*: the server may have taken it, so that whoever sends it
 * again may send it twice.
 */
export type Sent =
  | { kind: 'accepted' }
  | { kind: 'refusedForNow'; code: number; reason: string }
  | { kind: 'refusedForGood'; code: number; reason: string }
  | { kind: 'unsure'; reason: string }
  | { kind: 'unreachable'; reason: string }

/** What nodemailer says when it fails. */
export interface SmtpProblem {
  code?: string
  command?: string
  response?: string
  responseCode?: number
}

/**
 * Reads the failure. `isWhole`: all of the mail, its final dot too, was handed to the connection; before that the
 * server must not have taken it (RFC 5321, 4.1.1.4), and after that only its answer tells.
 */
export function outcomeOf(problem: SmtpProblem, isWhole: boolean): Sent {
  const { command = '', responseCode: code = 0, response = '' } = problem
  if (/^(MAIL FROM|RCPT TO|DATA)$/.test(command) && code >= 400 && code < 600) {
    return refused(command, code, response)
  }
  // The server said in its greeting how much it takes.
  if (command === 'MAIL FROM' && problem.code === 'EMESSAGE' && code === 0) {
    return { kind: 'refusedForGood', code, reason: 'tooBig' }
  }
  if (isWhole) return { kind: 'unsure', reason: code ? `answered${code}` : reasonOf(problem) }
  // The server never got to see this mail: its refusal of us (a greeting of 554, a wrong password) is none of it.
  return { kind: 'unreachable', reason: code ? `${reasonOf(problem)}${code}` : reasonOf(problem) }
}

function refused(command: string, code: number, response: string): Sent {
  const reason = reasonGiven(response) ?? REASONS[command] ?? 'refused'
  const isForGood = code >= 500 && code !== 503 && !OUR_FAULT.has(reason)
  return { kind: isForGood ? 'refusedForGood' : 'refusedForNow', code, reason }
}

const REASONS: Record<string, string> = {
  'MAIL FROM': 'senderRefused',
  'RCPT TO': 'recipientRefused',
  DATA: 'messageRefused',
}

/** A host can put these right, and every mail would be refused alike: none is given up for them at once. */
const OUR_FAULT = new Set(['senderRefused', 'relayRefused', 'loginWanted'])

/** RFC 3463, and words where servers give no such code. */
function reasonGiven(response: string): string | undefined {
  const status = /\b[245]\.(\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  if (
    /relay(ing)? (access |not |is )?(denied|permitted|prohibited)|unable to relay/i.test(response)
  ) {
    return 'relayRefused'
  }
  return status ? STATUSES[status] : undefined
}

const STATUSES: Record<string, string> = {
  '1.1': 'noSuchAddress',
  '1.2': 'noSuchDomain',
  '1.3': 'noSuchAddress',
  '1.10': 'noSuchDomain',
  '1.7': 'senderRefused',
  '1.8': 'senderRefused',
  '2.1': 'mailboxClosed',
  '2.2': 'mailboxFull',
  '2.3': 'tooBig',
  '3.4': 'tooBig',
  '4.6': 'loop',
  '7.0': 'blocked',
  '7.1': 'blocked',
  '7.26': 'notAuthentic',
}

// What nodemailer calls them, and we.
const CODES: Record<string, string> = {
  ETIMEDOUT: 'timeout',
  EABORT: 'timeout',
  ESOCKET: 'dropped',
  ECONNECTION: 'dropped',
  EDNS: 'dns',
  ETLS: 'tls',
  EAUTH: 'login',
  ENOAUTH: 'login',
  EPROTOCOL: 'protocol',
  EENVELOPE: 'protocol',
  EMESSAGE: 'protocol',
}

function reasonOf({ code = '' }: SmtpProblem): string {
  return CODES[code] ?? 'failed'
}
