interface Sent {
  id: string
  actionId: string
  subject: string | null
  hasOwnWords: number
}

export interface Commonest {
  count: number
  /** One of them, without words of its writer's own where there is such a one. */
  sample: Sent
}

/** Of these letters the one that most sent: of one action and with one subject. */
export function commonestOf(letters: readonly Sent[]): Commonest | undefined {
  const alike = Map.groupBy(letters, ({ actionId, subject }) => `${actionId}\n${subject}`)
  const [most] = [...alike.values()].toSorted((a, b) => b.length - a.length)
  if (!most) return undefined
  const sample = most.find(({ hasOwnWords }) => !hasOwnWords) ?? most[0]!
  return { count: most.length, sample }
}
