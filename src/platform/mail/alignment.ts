// Where a name is given out one level further down, as far as campaigns in these islands meet with it.
const SECOND_LEVEL = /^(co|org|gov|ac|net|me|ltd|plc|sch|nhs|police|com|edu)$/

/** The part of a domain that somebody registered: RFC 7489, 3.2, without the list of all the world's suffixes. */
export function registeredDomain(domain: string): string {
  const labels = domain.toLowerCase().replace(/\.$/, '').split('.')
  const isDeep = labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '')
  return labels.slice(isDeep ? -3 : -2).join('.')
}

/** Relaxed alignment: RFC 7489, 3.1. */
export function isAligned(one: string, other: string): boolean {
  return registeredDomain(one) === registeredDomain(other)
}
