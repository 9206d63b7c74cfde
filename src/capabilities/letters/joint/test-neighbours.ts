import { confirmationCode } from '../sending/writer-token.ts'
import { write, type testOffice } from '../sending/test-office.tsx'

export type Office = Awaited<ReturnType<typeof testOffice>>

/** Somebody writes a letter and confirms it by its code; gives the id of her writing. */
export async function writeAndConfirm(
  { site, linkKey }: Pick<Office, 'site' | 'linkKey'>,
  form: Record<string, string>,
  to?: string,
): Promise<string> {
  const waiting = await write(site, form, to)
  const id = waiting.split('/').at(-1)!
  await site.post(waiting, { code: confirmationCode(linkKey, id) })
  return id
}

const FIRST = ['Ama', 'Bo', 'Cai', 'Dina', 'Eve', 'Fin', 'Gul', 'Hana', 'Ivo', 'Jan', 'Kit', 'Lea']

export function neighbour(at: number): { name: string; email: string } {
  const first = FIRST[at % FIRST.length]!
  return { name: `${first} of Quay Street`, email: `${first.toLowerCase()}.quay@post${at}.example` }
}

/** Ten neighbours send the same letter to the trust, each by itself. */
export async function tenNeighbours(office: Office): Promise<void> {
  for (let at = 0; at < 10; at++) await writeAndConfirm(office, neighbour(at))
}
