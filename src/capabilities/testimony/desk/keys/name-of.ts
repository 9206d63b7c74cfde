import type { Desk } from '../page/desk.ts'

/**
 * As the server calls her. Who she is, her key says, and the fingerprint that somebody compared. Of whoever was
 * taken off the server forgets the name, and the roll knows no more than that she is gone.
 */
export function nameOf(
  { say, data, roll }: Pick<Desk, 'say' | 'data' | 'roll'>,
  id: string,
): string {
  const name = data.names[id]
  if (name !== undefined) return name
  const hasLeft = roll?.everyone.some((one) => one.id === id && one.until !== null)
  return say(hasLeft ? 'people.left' : 'people.nameless')
}
