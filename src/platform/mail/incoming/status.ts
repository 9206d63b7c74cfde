/** What it came to, in one word of ours. */
export type BounceReason =
  | 'noSuchAddress'
  | 'noSuchDomain'
  | 'mailboxFull'
  | 'blocked'
  | 'tooBig'
  | 'notAccepting'
  | 'expired'
  | 'loop'
  | 'other'

export interface Verdict {
  /** RFC 3463, such as 5.1.1; worked out from the words where none was given. */
  status: string
  reason: BounceReason
  /** The server's SMTP reply code, where it gave one. */
  code: number | null
  /** The address is at fault, and will be: nothing more should go to it. */
  isPermanent: boolean
}

// What servers write. The first that fits counts, so what says more stands first.
const WORDS: [RegExp, BounceReason, string][] = [
  [
    /over ?quota|quota exceeded|exceeded .{0,30}(quota|storage)|mailbox (is )?full|full mailbox|insufficient .{0,20}storage|out of storage|storage .{0,20}exceeded|user is over the quota/i,
    'mailboxFull',
    '2.2',
  ],
  [
    /message (is )?too (big|large)|size (limit|exceed)|exceeds .{0,40}size|maximum .{0,20}size/i,
    'tooBig',
    '3.4',
  ],
  [/too many hops|mail loop|loops back|routing loop|hop count exceeded/i, 'loop', '4.6'],
  [
    /spam|blacklist|block ?list|blocked|black listed|spamhaus|banned|polic(y|ies)|prohibited|reputation|dmarc|\bspf\b|dkim|unauthenticated|content (was )?reject|denied by|access denied|not authori[sz]ed|restricted/i,
    'blocked',
    '7.1',
  ],
  [
    /(mailbox|account|user|recipient).{0,40}(disabled|inactive|suspended|deactivated|not active|expired)|no longer (in use|active|employed|accept)/i,
    'notAccepting',
    '2.1',
  ],
  [
    /no such (user|recipient|mailbox|address|person|local user)|(user|recipient|mailbox|address|account).{0,40}(unknown|not found|does ?n.?t exist|does not exist|not (listed|known|exist)|invalid|unavailable|could not be found|couldn.t be found|no mailbox)|unknown (user|recipient|address|mailbox|local)|invalid (recipient|mailbox|user|address)|no mailbox here|doesn.?t have a[n]? .{0,40}account|recipnotfound|address rejected|unrouteable address|not listed in .{0,40}(directory|name)|this user does ?n/i,
    'noSuchAddress',
    '1.1',
  ],
  [
    /(domain|host|name).{0,30}(not found|unknown|does ?n.?t exist|does not exist)|unknown (host|domain)|no such (domain|host)|nxdomain|couldn.t find any host|no (mx|route to) |dns error|unrouteable mail domain/i,
    'noSuchDomain',
    '1.2',
  ],
  [
    /retry time(out)? (not reached|exceeded)|timed? ?out|expired|too long|gave up|giving up|could not be delivered (for|in)|retry timeout/i,
    'expired',
    '4.7',
  ],
]

/** Of the words that a server gives, and of the status that stands in its own field where there is one. */
export function verdictOf(words: string, field?: string): Verdict {
  const said = /(?<![\d.])\b([245])\d\d[ -]#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/.exec(words)?.[2]
  const alone = /(?<![\d.])#?\b([45]\.\d{1,3}\.\d{1,3})\b(?!\.?\d)/.exec(words)?.[1]
  const code = Number(/(?<![\d.#])\b([45]\d\d)\b(?=[ )#:-])(?!:\d)/.exec(words)?.[1]) || null
  // A gateway writes 5.0.0 where the server behind it had said 5.1.1.
  const isVague = !field || /^[45]\.0\.0$/.test(field)
  const given = isVague ? (said ?? alone ?? field) : field
  const fitting = WORDS.find(([pattern]) => pattern.test(words))
  const reason = reasonOf(given ?? '') ?? fitting?.[1] ?? 'other'
  const guessed = `${code && code < 500 ? 4 : 5}.${fitting?.[2] ?? '0.0'}`
  const isGiven = given !== undefined && !/^[45]\.0\.0$/.test(given)
  return {
    status: isGiven ? given : guessed,
    reason,
    code,
    isPermanent: PERMANENT.has(reason) && !(isGiven && given.startsWith('4')),
  }
}

const PERMANENT = new Set<BounceReason>(['noSuchAddress', 'noSuchDomain', 'notAccepting'])

// RFC 3463, 3.2 to 3.8, as far as it says enough; 5.1.0, 5.2.0, 5.5.0 and 5.3.0 leave it to the words.
function reasonOf(status: string): BounceReason | undefined {
  const detail = status.slice(2)
  if (/^1\.([136]|10)$/.test(detail)) return 'noSuchAddress'
  if (detail === '1.2') return 'noSuchDomain'
  if (detail === '2.1') return 'notAccepting'
  if (detail === '2.2') return 'mailboxFull'
  if (/^[23]\.[34]$/.test(detail)) return 'tooBig'
  if (detail === '4.6') return 'loop'
  if (detail === '4.4' && status.startsWith('5')) return 'noSuchDomain'
  if (/^4\.[17]$/.test(detail)) return 'expired'
  return /^7\.\d+$/.test(detail) ? 'blocked' : undefined
}
