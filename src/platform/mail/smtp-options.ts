import type { Config } from '../config/index.ts'
import { readDkimKey, type DkimKey } from './dkim.ts'

export type MailConfig = Pick<
  Config,
  'SMTP_URL' | 'MAIL_FROM' | 'MAIL_DOMAIN' | 'DKIM_DOMAIN' | 'DKIM_SELECTOR' | 'DKIM_KEY'
>

/** How long to wait, in milliseconds: to connect, for the greeting, for a server that says nothing, for one mail. */
export interface Timeouts {
  connect: number
  greeting: number
  silence: number
  whole: number
}

/** RFC 5321, 4.5.3.2.6: ten minutes for the last answer; to hang up earlier makes mails that are sent twice. */
export const TIMEOUTS: Timeouts = {
  connect: 20_000,
  greeting: 60_000,
  silence: 10 * 60_000,
  whole: 15 * 60_000,
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/i

export function isLoopback(url: string): boolean {
  return LOOPBACK.test(new URL(url).hostname)
}

/** Whether the way to the mail server may be in clear: `?tls=optional` in the address, for one on the same network. */
export function isTlsOptional(url: string): boolean {
  const { protocol, searchParams, username } = new URL(url)
  // A password never crosses a network in clear.
  return protocol === 'smtp:' && searchParams.get('tls') === 'optional' && username === ''
}

/** As nodemailer takes it. A server on this machine has no need of TLS, and its certificate is seldom a real one. */
export function smtpOptions(url: string, name: string | undefined, timeouts: Timeouts) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const isSecure = protocol === 'smtps:'
  const isClear = !isSecure && isLoopback(url)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 465 : isClear ? 25 : 587),
    secure: isSecure,
    ignoreTLS: isClear,
    requireTLS: !isSecure && !isClear && !isTlsOptional(url),
    tls: { minVersion: 'TLSv1.2' as const },
    ...(name && { name }),
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    dnsTimeout: timeouts.connect,
    socketTimeout: timeouts.silence,
    logger: false,
  }
}

export function domainOf(address: string | undefined): string | undefined {
  return address?.match(/@([^@\s>]+)>?\s*$/)?.[1]?.toLowerCase()
}

/** The domain that bounces and answers come to. */
export function mailDomain({ MAIL_DOMAIN, MAIL_FROM }: MailConfig): string | undefined {
  return (MAIL_DOMAIN ?? domainOf(MAIL_FROM))?.toLowerCase()
}

/** The key to sign with; `none` where none is configured; `unreadable` where there is one, and it is of no use. */
export function dkimKey(config: MailConfig): DkimKey | 'none' | 'unreadable' {
  if (!config.DKIM_KEY) return 'none'
  const key = readDkimKey(config.DKIM_KEY)
  const domain = config.DKIM_DOMAIN?.toLowerCase() ?? mailDomain(config)
  const selector = config.DKIM_SELECTOR
  return key && domain && selector ? { domain, selector, key } : 'unreadable'
}
