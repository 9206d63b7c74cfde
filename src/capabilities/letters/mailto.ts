export interface Mail {
  to: readonly string[]
  subject: string
  text: string
}

/** Some programs cut an address off, the oldest at about two thousand characters. */
export const LONGEST_SAFE = 1800

/**
 * The address that opens a letter in the reader's own mail program: RFC 6068. What is not an e-mail address is left
 * out, and a line break in the subject becomes a space, so nothing can add a header of its own.
 */
export function mailto({ to, subject, text }: Mail): string {
  const body = encodeURIComponent(plain(text).replace(/\n/g, '\r\n'))
  return `${opening({ to, subject })}&body=${body}`
}

/** The same without the text, for programs that cannot take all of it. */
export function opening({ to, subject }: Pick<Mail, 'to' | 'subject'>): string {
  const addresses = to.filter(isAddress).map(encodeAddress).join(',')
  return `mailto:${addresses}?subject=${encodeURIComponent(plain(subject).replace(/\s+/g, ' '))}`
}

/** One address and nothing else: no space, comma, quote, bracket or line break. */
export function isAddress(text: string): boolean {
  return /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/i.test(text)
}

function encodeAddress(address: string): string {
  return encodeURIComponent(address).replace('%40', '@')
}

/** Line breaks of one kind, no control characters, no half of a surrogate pair (which cannot be encoded). */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
}
