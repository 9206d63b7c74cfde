import { openNote, sealNote, SealingError } from '../../../platform/sealing/index.ts'
import { fromText, newName, toText } from '../desk/page/base64.ts'
import type { Unlocked } from '../desk/unlocked.ts'
import { READINGS, type SealedReading } from './waiting.ts'

/** A text for a body that a second caseworker has to read before anyone takes it away. */
export interface Told {
  id: string
  lookup: string
  body: string
  words: string
  /** Whose reading was the first. */
  by: string
}

const aboutOf = (id: string): string => `told/${id}`

export async function leaveTold(
  unlocked: Unlocked,
  told: Pick<Told, 'lookup' | 'body' | 'words'>,
): Promise<void> {
  const key = unlocked.inboxes.current()
  if (!key) throw new SealingError('cannotOpen')
  const id = newName()
  const text = JSON.stringify({ ...told, by: unlocked.caseworker.card.id })
  const sealed = toText(await sealNote({ about: aboutOf(id), text }, key))
  await unlocked.ask(READINGS, { method: 'POST', body: { id, epoch: key.epoch, sealed } })
}

/** Undefined for what is no such text, or cannot be opened here. */
export async function openTold(
  unlocked: Unlocked,
  { id, epoch, sealed }: SealedReading,
): Promise<Told | undefined> {
  try {
    const inbox = await unlocked.inboxes.open(epoch)
    const text = await openNote(fromText(sealed), inbox, aboutOf(id))
    return { id, ...(JSON.parse(text) as Omit<Told, 'id'>) }
  } catch (error) {
    if (error instanceof SealingError && error.code !== 'locked') return undefined
    throw error
  }
}
