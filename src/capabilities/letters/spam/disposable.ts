import { domainOf } from './alike.ts'

let domains: Promise<Set<string>> | undefined

/**
 * Whether the address is at a service whose addresses are thrown away after a use, or below it. The list is large and
 * read when the first letter comes, so that no start waits for it.
 */
export async function isDisposable(email: string): Promise<boolean> {
  domains ??= import('disposable-email-domains-js').then((list) =>
    list.disposableEmailBlocklistSet(),
  )
  const known = await domains
  const labels = domainOf(email).split('.')
  return labels.some((_, at) => known.has(labels.slice(at).join('.')))
}
