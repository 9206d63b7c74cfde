import { openOffice, type DocumentsParts } from '../document-office.ts'
import { BODY_KINDS, type BodyKind } from '../model/kinds.ts'

/** The kinds of body that there is a motion for here. */
export async function motionKinds(
  parts: DocumentsParts,
  asked: { language: string; origin: string },
): Promise<BodyKind[]> {
  const office = await openOffice(parts, asked)
  const kinds = new Set(office.list().map(({ data }) => data.body))
  return BODY_KINDS.filter((kind) => kinds.has(kind))
}
