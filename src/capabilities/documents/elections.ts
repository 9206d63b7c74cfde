import { addDays, type Day } from '../../platform/clock/index.ts'

export type ElectionNation = 'england' | 'wales' | 'scotland' | 'northernIreland'

export interface Election {
  id: 'uk-parliament' | 'local-england' | 'local-wales' | 'local-scotland' | 'assembly-ni'
  /** The day of the poll, or the last day on which it can be. */
  on: Day
  isLatest?: true
  /** How many days before it material that supports or opposes candidates is counted as spending. */
  regulatedDays: number
  nations: readonly ElectionNation[]
  source: string
}

const ALL: readonly ElectionNation[] = ['england', 'wales', 'scotland', 'northernIreland']

/**
 * Polls to come, as read on 24 November 2026. The first Thursday in May: Representation of the People Act 1983,
 * section 37. The next Parliament: five years after the last first met, on 9 July 2024, and 25 working days:
 * Dissolution and Calling of Parliament Act 2022, section 4.
 */
export const ELECTIONS: readonly Election[] = [
  {
    id: 'local-england',
    on: '2027-05-06',
    regulatedDays: 35,
    nations: ['england'],
    source: 'https://www.legislation.gov.uk/ukpga/1983/2/section/37',
  },
  {
    id: 'local-wales',
    on: '2027-05-06',
    regulatedDays: 35,
    nations: ['wales'],
    source: 'https://www.legislation.gov.uk/asc/2021/1/section/14',
  },
  {
    id: 'local-scotland',
    on: '2027-05-06',
    regulatedDays: 35,
    nations: ['scotland'],
    source: 'https://www.legislation.gov.uk/asp/2020/12/contents',
  },
  {
    id: 'assembly-ni',
    on: '2027-05-06',
    regulatedDays: 120,
    nations: ['northernIreland'],
    source: 'https://www.legislation.gov.uk/ukpga/1998/47/section/31',
  },
  {
    id: 'uk-parliament',
    on: '2029-08-15',
    isLatest: true,
    regulatedDays: 365,
    nations: ALL,
    source: 'https://www.legislation.gov.uk/ukpga/2022/11/section/4',
  },
]

/** The polls for which today's material may count: Electoral Commission, guidance for non-party campaigners. */
export function electionsNear(today: Day, nation: ElectionNation | undefined): Election[] {
  return ELECTIONS.filter(({ on, regulatedDays, nations }) => {
    const isHere = !nation || nations.includes(nation)
    return isHere && today <= on && today >= addDays(on, -regulatedDays)
  })
}

/** The next poll of all, to say when nothing is near. */
export function nextElection(today: Day, nation: ElectionNation | undefined): Election | undefined {
  return ELECTIONS.find(({ on, nations }) => on >= today && (!nation || nations.includes(nation)))
}
