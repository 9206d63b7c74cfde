import { createPublicKey } from 'node:crypto'
import type { Config } from '../../platform/config/index.ts'
import { advice, error, ok, type Finding } from './finding.ts'

const about = 'Mail'

/** Whether it sends mail, and the records that let other mail servers believe it. */
export function checkMail(config: Config): Finding[] {
  const { SMTP_URL, MAIL_FROM, MAIL_DOMAIN } = config
  const findings: Finding[] = []
  if (!SMTP_URL) {
    findings.push(
      ok(about, 'not set up. Letters go by the own mail program of whoever writes them.'),
    )
  } else if (!MAIL_FROM) {
    findings.push(error(about, 'SMTP_URL is set, and no address to send from.', 'Set MAIL_FROM.'))
  } else findings.push(ok(about, 'sent through the server that SMTP_URL names.'))
  const domain = MAIL_DOMAIN ?? domainOf(MAIL_FROM)
  return domain ? [...findings, ...records(config, domain)] : findings
}

function domainOf(address: string | undefined): string | undefined {
  return address?.match(/@([^@\s>]+)>?\s*$/)?.[1]
}

function records(config: Config, domain: string): Finding[] {
  const sender = config.SMTP_URL ? new URL(config.SMTP_URL).hostname : undefined
  const from = config.MAIL_FROM?.match(/[^\s<]+@[^\s>]+/)?.[0] ?? `postmaster@${domain}`
  return [
    ok('SPF', 'in the DNS of the domain, unless your mail provider gives another:', [
      `${domain}. TXT "v=spf1 mx${sender ? ` a:${sender}` : ''} -all"`,
    ]),
    dkim(config, domain),
    ok('DMARC', 'in the DNS of the domain:', [
      `_dmarc.${domain}. TXT "v=DMARC1; p=quarantine; adkim=r; aspf=r; rua=mailto:${from}"`,
    ]),
  ]
}

function dkim({ DKIM_KEY, DKIM_SELECTOR, DKIM_DOMAIN }: Config, domain: string): Finding {
  if (!DKIM_KEY) {
    return advice(
      'DKIM',
      'no key, so letters may be taken for spam.',
      'Make one: openssl genrsa -out dkim.pem 2048',
      'then set DKIM_KEY_FILE, DKIM_SELECTOR (clarion, say) and DKIM_DOMAIN, and ask the doctor again.',
    )
  }
  if (!DKIM_SELECTOR)
    return error('DKIM', 'DKIM_KEY is set, and no selector.', 'Set DKIM_SELECTOR (clarion, say).')
  const key = publicPart(DKIM_KEY)
  if (!key)
    return error(
      'DKIM',
      'DKIM_KEY is not a private key in PEM.',
      'Make one: openssl genrsa -out dkim.pem 2048',
    )
  return ok('DKIM', 'in the DNS of the domain:', [
    `${DKIM_SELECTOR}._domainkey.${DKIM_DOMAIN ?? domain}. TXT "v=DKIM1; ${key}"`,
  ])
}

/** RFC 6376, 3.6.1, for RSA the whole key; RFC 8463, 4, for Ed25519 its last 32 bytes alone. */
function publicPart(pem: string): string | undefined {
  try {
    const key = createPublicKey(pem)
    const bytes = key.export({ type: 'spki', format: 'der' })
    return key.asymmetricKeyType === 'ed25519'
      ? `k=ed25519; p=${bytes.subarray(-32).toString('base64')}`
      : `k=rsa; p=${bytes.toString('base64')}`
  } catch {
    return undefined
  }
}
