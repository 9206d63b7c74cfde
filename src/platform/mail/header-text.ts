import { domainToASCII } from 'node:url'

// Whatever could end a line and begin another field, in any of the ways of Unicode.
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu
// They turn the order of what is read, so that a name can be made to look like another: Unicode TR 36, 2.10.
// The marks (U+200E, U+200F, U+061C) and the joiners stay: Arabic and Persian names are written with them.
const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g

/** A name or a subject, on one line and in the order it is read; in any script. */
export function lineOf(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, ' ')
    .replace(OVERRIDES, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** The text of a mail: controls that no reader shows are left out, and each line, the last too, ends in CRLF. */
export function bodyOf(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
  return `${lines}${lines.endsWith('\n') ? '' : '\n'}`.replace(/\n/g, '\r\n')
}

// RFC 5321, 4.1.2, without quoted local parts, which no mail provider gives out and which many programs get wrong.
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i

/** An address as it goes to a mail server, its domain in ASCII; nothing when it is none. */
export function addressOf(text: string): string | undefined {
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || local.length > 64 || !LOCAL.test(local) || /[\s\p{C}]/u.test(domain))
    return undefined
  const ascii = domainToASCII(domain)
  const labels = ascii.split('.')
  const isDomain = ascii.length <= 253 && labels.every((label) => LABEL.test(label))
  return isDomain ? `${local}@${ascii}` : undefined
}
