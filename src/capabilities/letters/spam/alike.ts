/** Mail for everyone: that many write from there in one hour says nothing. */
const FOR_EVERYONE = new Set([
  'aol.com',
  'btinternet.com',
  'gmail.com',
  'gmx.com',
  'gmx.net',
  'googlemail.com',
  'hotmail.co.uk',
  'hotmail.com',
  'icloud.com',
  'live.co.uk',
  'live.com',
  'mail.com',
  'me.com',
  'msn.com',
  'ntlworld.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'sky.com',
  'talktalk.net',
  'tiscali.co.uk',
  'virginmedia.com',
  'yahoo.co.uk',
  'yahoo.com',
])

/** As many as a family may have: `hill.rosa1@` and `hill.rosa2@`. */
const ALIKE = 3
/** As many as a branch meeting may confirm from its own domain before somebody looks. */
const OF_ONE_DOMAIN = 12

/**
 * Whether the letter from `email` is one of a row that one hand may have made: addresses that differ in numbers, dots
 * and tags alone, or many of one domain that is not mail for everyone, which is what whoever has a domain of their
 * own can make up without end. `recent` are those who confirmed a letter to the same recipient within the hour.
 */
export function isOfBurst(email: string, recent: readonly string[]): boolean {
  const [shape, domain] = [shapeOf(email), domainOf(email)]
  const others = new Set(recent.filter((one) => one !== email))
  const alike = [...others].filter((one) => shapeOf(one) === shape)
  if (alike.length >= ALIKE) return true
  if (FOR_EVERYONE.has(domain)) return false
  return [...others].filter((one) => domainOf(one) === domain).length >= OF_ONE_DOMAIN
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}

function shapeOf(email: string): string {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase()
  return `${local.replace(/\+.*$/, '').replaceAll(/[\d._-]/g, '')}@${domainOf(email)}`
}
