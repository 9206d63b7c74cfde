import { isAligned } from './alignment.ts'
import { readDkimKey } from './dkim.ts'
import { addressOf } from './header-text.ts'
import { domainOf, isLoopback, isTlsOptional, mailDomain, type MailConfig } from './smtp-options.ts'

/** Something that is missing or contradicts, and what to do about it, a line each. */
export interface MailFault {
  about: 'Mail' | 'DKIM'
  standing: 'advice' | 'error'
  says: string
  todo: string[]
}

/** Looks at the settings alone: at no server, and no DNS. No secret and no address is said. */
export function checkMail(config: MailConfig): MailFault[] {
  return [...server(config), ...addresses(config), ...dkim(config)]
}

function server({ SMTP_URL }: MailConfig): MailFault[] {
  if (!SMTP_URL) return []
  const { protocol, port, username, searchParams } = new URL(SMTP_URL)
  if (protocol === 'smtp:' && port === '465') {
    return [
      wrong('SMTP_URL is smtp on port 465, where mail servers speak smtps.', 'Write smtps://'),
    ]
  }
  if (isLoopback(SMTP_URL)) return []
  if (searchParams.get('tls') === 'optional' && username) {
    return [
      wrong(
        'SMTP_URL has a password and tls=optional, which would send it in clear; so TLS is asked for all the same.',
        'Take ?tls=optional out of SMTP_URL.',
      ),
    ]
  }
  if (isTlsOptional(SMTP_URL)) {
    return [
      hint(
        'SMTP_URL names another machine, and tls=optional lets letters go to it in clear.',
        'Take ?tls=optional out of SMTP_URL, unless the network between is yours alone.',
      ),
    ]
  }
  return []
}

function addresses(config: MailConfig): MailFault[] {
  const { SMTP_URL, MAIL_FROM, MAIL_DOMAIN, DKIM_KEY } = config
  if (SMTP_URL && !MAIL_FROM) {
    return [wrong('SMTP_URL is set, and no address to send from.', 'Set MAIL_FROM.')]
  }
  const faults: MailFault[] = []
  if (MAIL_FROM && !fromOf(MAIL_FROM)) {
    faults.push(
      wrong(
        'MAIL_FROM is no address.',
        'Write it as letters@example.org or Name <letters@example.org>.',
      ),
    )
  }
  if (MAIL_DOMAIN && !addressOf(`x@${MAIL_DOMAIN}`)) {
    faults.push(
      wrong('MAIL_DOMAIN is no domain.', 'Write it as bounces.example.org, without an @.'),
    )
  }
  const from = domainOf(MAIL_FROM)
  if (faults.length === 0 && from && MAIL_DOMAIN && !isAligned(from, MAIL_DOMAIN)) {
    const says = 'MAIL_DOMAIN and the domain of MAIL_FROM are not of one family'
    const todo = 'Take a MAIL_DOMAIN below the domain of MAIL_FROM (bounces.example.org, say).'
    faults.push(
      DKIM_KEY
        ? hint(`${says}, so only DKIM stands for From.`, todo)
        : wrong(`${says}, and nothing is signed, so DMARC fails for every letter.`, todo),
    )
  }
  return faults
}

function dkim(config: MailConfig): MailFault[] {
  const { DKIM_KEY, DKIM_SELECTOR, DKIM_DOMAIN, MAIL_FROM } = config
  if (!DKIM_KEY) return noKey(config)
  if (!DKIM_SELECTOR) {
    return [dkimWrong('DKIM_KEY is set, and no selector.', 'Set DKIM_SELECTOR (clarion, say).')]
  }
  const key = readDkimKey(DKIM_KEY)
  if (!key) {
    return [dkimWrong('DKIM_KEY is not a private key in PEM, so no letter is sent.', makeKey)]
  }
  const from = domainOf(MAIL_FROM)
  const domain = DKIM_DOMAIN ?? mailDomain(config)
  if (!domain) return [dkimWrong('DKIM_KEY is set, and no domain.', 'Set DKIM_DOMAIN.')]
  const faults: MailFault[] = []
  if (from && !isAligned(from, domain)) {
    faults.push(
      dkimWrong(
        'DKIM_DOMAIN is not of the family of MAIL_FROM’s domain, so a signature says nothing for From.',
        'Set DKIM_DOMAIN to the domain of MAIL_FROM.',
      ),
    )
  }
  // RFC 8301, 3.2: 2048 bits are asked for; many name servers take no more in one piece.
  if ((key.asymmetricKeyDetails?.modulusLength ?? 2048) < 2048) {
    faults.push({ ...dkimWrong('the key has fewer than 2048 bits.', makeKey), standing: 'advice' })
  }
  return faults
}

const makeKey = 'Make one: openssl genrsa -out dkim.pem 2048'

function noKey({ DKIM_DOMAIN, DKIM_SELECTOR, MAIL_FROM, MAIL_DOMAIN }: MailConfig): MailFault[] {
  const set = DKIM_DOMAIN ? 'DKIM_DOMAIN' : DKIM_SELECTOR ? 'DKIM_SELECTOR' : undefined
  const todo = [
    makeKey,
    'then set DKIM_KEY_FILE, DKIM_SELECTOR (clarion, say) and DKIM_DOMAIN, and ask the doctor again.',
  ]
  if (set) return [dkimWrong(`${set} is set, and no key.`, ...todo)]
  if (!MAIL_FROM && !MAIL_DOMAIN) return []
  const says = 'no key, so letters may be taken for spam.'
  return [{ about: 'DKIM', standing: 'advice', says, todo }]
}

/** The address in `Name <address>`. */
export function fromOf(from: string): string | undefined {
  const [, inner] = /^[^<>]*<([^<>]+)>\s*$/.exec(from) ?? []
  return addressOf((inner ?? from).trim())
}

function wrong(says: string, ...todo: string[]): MailFault {
  return { about: 'Mail', standing: 'error', says, todo }
}

function hint(says: string, ...todo: string[]): MailFault {
  return { about: 'Mail', standing: 'advice', says, todo }
}

function dkimWrong(says: string, ...todo: string[]): MailFault {
  return { about: 'DKIM', standing: 'error', says, todo }
}
