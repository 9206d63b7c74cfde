/** What an address of a letter says: nothing of who writes, and never what they write. */
export interface LetterQuery {
  action: string
  place?: string | undefined
  to?: string | undefined
  post?: string | undefined
  /** The answer to the first question. */
  about?: string | undefined
}

export function letterAddress(query: LetterQuery, path = '/letters/new'): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1])
  return `${path}?${new URLSearchParams(given).toString()}`
}
