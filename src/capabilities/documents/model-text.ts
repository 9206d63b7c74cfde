import { findHere } from '../bodies/index.ts'
import { openOffice, type DocumentsParts } from './document-office.ts'
import { spokenText } from './formats/text.ts'

export interface ModelText {
  name: string
  title: string
  /** The words as a meeting has them in front of it, filled in for the place. */
  text: string
  /** Ids of the demands in it. */
  asks: string[]
}

export interface ModelAsked {
  name: string
  /** The key of a place. */
  place?: string | undefined
  campaignId: string
  language: string
  origin: string
}

/** A text of the pack that a group may pass, as it stands today; nothing when there is none of that name. */
export async function modelText(
  parts: DocumentsParts,
  { name, place, ...asked }: ModelAsked,
): Promise<ModelText | undefined> {
  const office = await openOffice(parts, asked)
  const resource = office.find(name)
  const where = findHere({ index: parts.index(), directory: parts.directory }, place)
  const here = where?.kind === 'here' ? where.here : undefined
  const made = resource && office.make(resource, here)
  if (!made?.ok) return undefined
  const { title, blocks } = made.document
  return { name, title, text: spokenText(blocks), asks: resource!.data.asks }
}
