import type { Day } from '../../platform/clock/index.ts'

/** A seat or office in a body (Popolo's Post). */
export interface Post {
  id: string
  bodyId: string
  kind: 'councillor' | 'healthCabinet' | 'mp'
  /** The office as the body itself calls it; `null` for a seat. */
  title: string | null
  /** The ward, division or constituency. */
  areaCode: string | null
  areaName: string | null
  source: string
  asOf: Day
}

/** Who holds a post (Popolo's Membership). Elected people only: anyone else is their job title. */
export interface Membership {
  id: string
  postId: string
  name: string
  party: string | null
  startOn: Day | null
  endOn: Day | null
  source: string
  asOf: Day
}

const office = /\b(cabinet|executive|portfolio|lead)\b/i
const notTheOffice =
  /\b(shadow|deputy|assistant|opposition|support|scrutiny|spokes\w*|champion|substitute)\b|health (and|&) safety|animal health|environmental health/i
const subjects = [
  /\bhealth\b/i,
  /\b(well-?being|wellness)\b/i,
  /\badult(s'?|s’)?,? (social )?(care|services)\b|\bsocial care\b/i,
]

/**
 * The office for health among a councillor's posts as the council's own site lists them, or `undefined`.
 * “Cabinet Member for Health and Adult Social Care” is one; “Shadow Cabinet Member for Health”,
 * “Health and Safety Committee” and “Health Scrutiny” are not.
 */
export function healthOffice(keyPosts: string): { title: string; rank: number } | undefined {
  const offices = keyPosts
    .split(/[\n;|•]+|<br\s*\/?>/i)
    .map((text) =>
      text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.length <= 200 && office.test(text) && !notTheOffice.test(text))
  for (const [rank, subject] of subjects.entries()) {
    const title = offices.find((text) => subject.test(text))
    if (title) return { title, rank }
  }
  return undefined
}

const honorific = /^(cllr|councillor|cyng|cynghorydd|the hon\.?|rt hon\.?|the rt hon\.?)\.?\s+/i

/** A councillor's name without the title that some sources put before it. */
export function personName(raw: string): string {
  const tidy = raw.replace(/\s+/g, ' ').trim()
  const bare = tidy.replace(honorific, '')
  return bare === tidy ? tidy : personName(bare)
}

/** Sources list an empty seat as a person called Vacancy. */
export function isVacancy(name: string) {
  return /^(vacan(t|cy)\b.*|vacant seat|tbc|casual vacancy)$/i.test(name.trim())
}
