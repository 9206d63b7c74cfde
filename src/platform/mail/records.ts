import { publicPart } from './dkim.ts'
import { dkimKey, domainOf, isLoopback, mailDomain, type MailConfig } from './smtp-options.ts'

/** A TXT record to paste into the DNS. */
export interface DnsRecord {
  about: 'SPF' | 'DKIM' | 'DMARC'
  name: string
  value: string
}

/** What the DNS must say for other mail servers to believe our mail. */
export function dnsRecords(config: MailConfig): DnsRecord[] {
  const domain = mailDomain(config)
  if (!domain) return []
  const key = dkimKey(config)
  const fromDomain = domainOf(config.MAIL_FROM) ?? domain
  const post = addressIn(config.MAIL_FROM) ?? `postmaster@${domain}`
  return [
    // RFC 7208: the servers that may send with our domain in the envelope.
    { about: 'SPF', name: domain, value: `v=spf1 mx ${senderOf(config)} -all` },
    ...(typeof key === 'string'
      ? []
      : [
          {
            about: 'DKIM' as const,
            name: `${key.selector}._domainkey.${key.domain}`,

            value: `v=DKIM1; ${publicPart(key.key)}`,
          },
        ]),
    // RFC 7489: of the domain that people see in From.
    {
      about: 'DMARC',
      name: `_dmarc.${fromDomain}`,

      value: `v=DMARC1; p=quarantine; adkim=r; aspf=r; rua=mailto:${post}`,
    },
  ]
}

/** As the files of name servers have it; most forms ask for the name and the value apart. */
export function lineOfRecord({ name, value }: DnsRecord): string {
  return `${name}. TXT "${value}"`
}

/** A mail server on this machine sends with this machine's address. */
function senderOf({ SMTP_URL }: MailConfig): string {
  return SMTP_URL && !isLoopback(SMTP_URL) ? `a:${new URL(SMTP_URL).hostname}` : 'a'
}

function addressIn(from: string | undefined): string | undefined {
  return from?.match(/[^\s<>]+@[^\s<>]+/)?.[0]
}
