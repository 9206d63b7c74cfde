import type { Area, AreaKind, Place } from './place.ts'

export type PlaceWords = { name: string; key: string } & Record<AreaKind, Area | null>

/** What a pack's text may say of a place: `{{ place.name }}`, `{{ place.ward.name }}` and so on. */
export function placeWords({ key, areas }: Place): PlaceWords {
  return { ...areas, key, name: placeName({ areas }) }
}

/** The area people say they live in. */
export function placeName({ areas }: Pick<Place, 'areas'>): string {
  const { council, county, constituency, icb, healthBoard, country } = areas
  return (council ?? county ?? constituency ?? icb ?? healthBoard ?? country)?.name ?? ''
}
