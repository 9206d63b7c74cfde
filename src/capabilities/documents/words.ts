import type { Here, Near, NearBody, NearPost, Unknown, UnknownPost } from '../bodies/index.ts'
import { placeName, placeWords, type PlaceWords } from '../places/index.ts'
import type { DocumentMessages } from './messages/index.ts'

/** What a resource may say of a place; each is nothing where no place is known. */
export interface HereWords {
  place: PlaceWords | null
  /** With `{{ our.trust }}` a text is whole with a place and without: then it says "our hospital trust". */
  our: Record<'area' | 'council' | 'ward' | 'trust' | 'board' | 'cabinetMember' | 'mp', string>
}

export function hereWords(here: Here | undefined, t: DocumentMessages): HereWords {
  const areas = here?.place.areas
  const near = here?.near
  return {
    place: here ? placeWords(here.place) : null,
    our: {
      area: here ? placeName(here.place) : t('our.area'),
      council: councilOf(near) ?? areas?.council?.name ?? t('our.council'),
      ward: areas?.ward?.name ?? t('our.ward'),
      trust: trustOf(near) ?? t('our.trust'),
      board: areas?.icb?.name ?? areas?.healthBoard?.name ?? t('our.board'),
      cabinetMember: holderOf(near?.healthCabinet ?? []) ?? t('our.cabinetMember'),
      mp: holderOf(near ? [near.mp] : []) ?? t('our.mp'),
    },
  }
}

/** Where two councils share the work, health scrutiny sits with the county. */
function councilOf(near: Near | undefined): string | undefined {
  const councils = (near?.councils ?? []).filter(isCurrent)
  return (councils.find(({ kind }) => kind === 'county') ?? councils[0])?.name
}

/** The nearest hospital trust; in Wales and Scotland the health board runs the hospitals. */
function trustOf(near: Near | undefined): string | undefined {
  if (!near) return undefined
  const [nearest] = Array.isArray(near.trusts) ? near.trusts : []
  return nearest?.name ?? near.boards.filter(isCurrent).find(isHealthBoard)?.name
}

function isCurrent(one: NearBody | Unknown): one is NearBody {
  return one.known && one.standing === 'current'
}

function isHealthBoard({ kind }: NearBody): boolean {
  return kind === 'healthBoard'
}

/** Elected people are named; where a post has no holder that is known, it has its own words. */
function holderOf(posts: readonly (NearPost | UnknownPost)[]): string | undefined {
  const known = posts.find((post): post is NearPost => post.known && post.holders.length > 0)
  return known?.holders[0]?.name
}
