import type { Day } from '../../platform/clock/index.ts'

/** The four nations, each with charging rules of its own. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northernIreland'

/** The rules on charging that hold in one nation. The words are messages, `charging.<nation>.<line>`. */
export interface ChargingRules {
  nation: Nation
  /** Whether the law orders payment before treatment that is not urgent. */
  upfront: 'required' | 'notRequired'
  lines: readonly ['charged', 'upfront', 'free', 'urgent']
  /** The regulations themselves. */
  source: string
  title: string
  /** The day we last read them. */
  asOf: Day
}

const lines = ['charged', 'upfront', 'free', 'urgent'] as const

const rules: Record<Nation, ChargingRules> = {
  // Regulations 3(1A) and 9: charges in advance since 23 October 2017 unless that would delay urgent care;
  // services exempt whoever asks.
  england: {
    nation: 'england',
    upfront: 'required',
    lines,
    source: 'https://www.legislation.gov.uk/uksi/2015/238',
    title: 'National Health Service (Charges to Overseas Visitors) Regulations 2015',
    asOf: '2026-11-24',
  },
  wales: {
    nation: 'wales',
    upfront: 'notRequired',
    lines,
    source: 'https://www.legislation.gov.uk/uksi/1989/306',
    title: 'National Health Service (Charges to Overseas Visitors) Regulations 1989',
    asOf: '2026-11-24',
  },
  scotland: {
    nation: 'scotland',
    upfront: 'notRequired',
    lines,
    source: 'https://www.legislation.gov.uk/uksi/1989/364',
    title: 'National Health Service (Charges to Overseas Visitors) (Scotland) Regulations 1989',
    asOf: '2026-11-24',
  },
  // Regulations 3 and 4: mainly hospital services at a charge; emergency departments and care away from a
  // hospital are not charged.
  northernIreland: {
    nation: 'northernIreland',
    upfront: 'notRequired',
    lines,
    source: 'https://www.legislation.gov.uk/nisr/2015/27',
    title:
      'Provision of Health Services to Persons Not Ordinarily Resident Regulations (Northern Ireland) 2015',
    asOf: '2026-11-24',
  },
}

/** The nation of an ONS code, by its first letter; the islands beyond (`J`, `G`, `L`, `M`) have none. */
export function nationOf(gss: string | null | undefined): Nation | undefined {
  return ({ E: 'england', W: 'wales', S: 'scotland', N: 'northernIreland' } as const)[
    (gss ?? ' ')[0] as 'E'
  ]
}

/** The rules that hold where these codes are; the first code that tells a nation decides. */
export function chargingRules(...codes: (string | null | undefined)[]): ChargingRules | undefined {
  const nation = codes.map(nationOf).find(Boolean)
  return nation && rules[nation]
}
