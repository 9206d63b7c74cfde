import { addDays, type Day } from '../../platform/clock/index.ts'

export type ElectionNation = 'england' | 'wales' | 'scotland' | 'northernIreland'

export interface Election {
  id:
    | 'uk-parliament'
    | 'local-england'
    | 'local-wales'
    | 'local-scotland'
    | 'assembly-ni'
    | 'senedd'
    | 'scottish-parliament'
  /** The day of the poll, or the last day on which it can be. */
  on: Day
  isLatest?: true
  /** How many days before it material that supports or opposes candidates is counted as spending. */
  regulatedDays: number
  nations: readonly ElectionNation[]
  source: string
}

const ALL: readonly ElectionNation[] = ['england', 'wales', 'scotland', 'northernIreland']

/** Some of them each year; which, is different from place to place. */
const ENGLISH_COUNCILS: Election = {
  id: 'local-england',
  on: '2027-05-06',
  regulatedDays: 35,
  nations: ['england'],
  source: 'https://www.legislation.gov.uk/ukpga/1983/2/section/37',
}

/**
 * Polls to come, as read on 24 November 2026; the Scottish Parliament and the Senedd had theirs on 7 May 2026. The first
 * Thursday in May: Representation of the People Act 1983, section 37; every fifth year for Scottish and Welsh councils
 * (2022), Stormont (2022) and Holyrood (2026), every fourth for the Senedd. The next Parliament: dissolved five years
 * after the last first met, on 9 July 2024, at the latest (Dissolution and Calling of Parliament Act 2022, section 4), and
 * 25 working days on, without 12 July and 6 August, bank holidays in a part of the United Kingdom.
 */
export const ELECTIONS: readonly Election[] = [
  ENGLISH_COUNCILS,
  ...['2028-05-04', '2029-05-03'].map((on): Election => ({ ...ENGLISH_COUNCILS, on })),
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
  {
    id: 'senedd',
    on: '2030-05-02',
    regulatedDays: 120,
    nations: ['wales'],
    source: 'https://www.legislation.gov.uk/asc/2024/4/contents',
  },
  {
    id: 'scottish-parliament',
    on: '2031-05-01',
    regulatedDays: 120,
    nations: ['scotland'],
    source: 'https://www.legislation.gov.uk/ukpga/1998/46/section/2',
  },
]

/** The polls for which today's material may count: Electoral Commission, guidance for non-party campaigners. */
export function electionsNear(today: Day, nation: ElectionNation | undefined): Election[] {
  return ELECTIONS.filter(({ on, regulatedDays, nations }) => {
    const isHere = !nation || nations.includes(nation)
    return isHere && today <= on && today >= addDays(on, -regulatedDays)
  })
}
