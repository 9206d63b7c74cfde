import type { SignedIn, Who } from '../../platform/access/index.ts'
import type { NavLink } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

type TabName =
  | 'overview'
  | 'letters'
  | 'endorsements'
  | 'stories'
  | 'published'
  | 'resources'
  | 'corrections'
  | 'bodies'
  | 'counts'
  | 'data'
  | 'campaign'
  | 'people'
  | 'audit'
  | 'account'

/** One part of the desk, and who may open it. */
export interface DeskTab {
  name: TabName
  href: string
  who: readonly Who[]
}

/** Who looks at what the campaign knows of places and bodies. Testimony is all that a caseworker opens. */
export const LOOKERS = ['owner', 'organiser', 'editor', 'reader'] as const

/** Each shows only to who may open it, as its route says again. */
export const DESK_TABS: readonly DeskTab[] = [
  { name: 'overview', href: '/organise', who: ['signedIn'] },
  { name: 'letters', href: '/organise/letters', who: LOOKERS },
  { name: 'endorsements', href: '/organise/endorsements', who: LOOKERS },
  { name: 'stories', href: '/organise/stories', who: ['caseworker'] },
  { name: 'published', href: '/organise/published', who: ['organiser', 'caseworker'] },
  { name: 'resources', href: '/organise/resources', who: LOOKERS },
  { name: 'corrections', href: '/organise/corrections', who: LOOKERS },
  { name: 'bodies', href: '/organise/bodies', who: LOOKERS },
  { name: 'counts', href: '/organise/counts', who: LOOKERS },
  { name: 'data', href: '/organise/data', who: LOOKERS },
  { name: 'campaign', href: '/organise/campaign', who: ['owner', 'editor'] },
  { name: 'people', href: '/organise/people', who: ['owner'] },
  { name: 'audit', href: '/organise/audit', who: ['owner', 'reader'] },
  { name: 'account', href: '/organise/account', who: ['signedIn'] },
]

/** The tabs for this person in this campaign, in the language of the page being drawn. */
export function tabsFor(
  person: SignedIn,
  campaignId: string,
  tabs: readonly DeskTab[] = DESK_TABS,
): NavLink[] {
  const t = useMessages()
  return tabs
    .filter(({ who }) => isAmong(who, person, campaignId))
    .map(({ name, href }) => ({ href, label: t(`desk.tab.${name}`) }))
}

export function isAmong(who: readonly Who[], { roles }: SignedIn, campaignId: string): boolean {
  const held = roles.get(campaignId)
  return who.some((one) => one === 'signedIn' || (one !== 'anyone' && held?.has(one)))
}
