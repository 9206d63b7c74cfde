import type { Day } from '../../platform/clock/index.ts'
import { standing, type Body } from './body.ts'
import { nationOf } from './charging.ts'
import type { DirectoryData } from './directory-data.ts'
import type { Note, PlaceHere, Unknown } from './near.ts'
import { healthBoards } from './shipped/health-boards.ts'
import { successorsOn, type Succession } from './succession.ts'

/** A body that answers for an area, and what is to be said of how it came to. */
export interface Resolved {
  known: true
  body: Body
  standing: ReturnType<typeof standing>
  notes: Note[]
}

type Area = { code: string; name: string }

/** The councils of a place: its own, its county, and side by side with each those about to take over. */
export function councilsOf(
  data: DirectoryData,
  place: PlaceHere,
  today: Day,
): (Resolved | Unknown)[] {
  const { council, county } = place.areas
  if (!council) return [{ known: false, reason: 'noAreaKnown' }]
  const own = data.byGss.get(council.code)
  if (!own)
    return [
      { known: false, reason: 'unknownCode', area: council },
      ...countyOf(data, county, today),
    ]
  // The directory may not say which county; the list of councils does.
  const above =
    (county && data.byGss.get(county.code)) ?? data.byCode.get(`county|${own.parentCode}`)
  const all = [own, ...(above ? [above] : [])].flatMap((body) => answering(data, body, today))
  return onceEach(all)
}

function countyOf(data: DirectoryData, county: Area | null, today: Day): (Resolved | Unknown)[] {
  if (!county) return []
  const body = data.byGss.get(county.code)
  return body
    ? answering(data, body, today)
    : [{ known: false, reason: 'unknownCode', area: county }]
}

/** The integrated care board, or the health board that the council lies in. */
export function boardsOf(
  data: DirectoryData,
  place: PlaceHere,
  today: Day,
): (Resolved | Unknown)[] {
  const { icb, healthBoard, council } = place.areas
  const area = icb ?? healthBoard
  const nation = nationOf(council?.code)
  if (area) {
    const body = data.byGss.get(area.code)
    return body
      ? onceEach(answering(data, body, today))
      : [{ known: false, reason: 'unknownCode', area }]
  }
  if (nation === 'northernIreland') return [{ known: false, reason: 'northernIreland' }]
  const board = healthBoards.find((one) => one.councils.includes(council?.code ?? ''))
  const body = data.byGss.get(board?.gss ?? data.byGss.get(council?.code ?? '')?.parentCode ?? '')
  return body ? answering(data, body, today) : [{ known: false, reason: 'noAreaKnown' }]
}

/** Who answers today where `body` is what the postcode directory names. */
function answering(data: DirectoryData, body: Body, today: Day): Resolved[] {
  const of = (id: string) => data.successions.get(id) ?? []
  const ids = successorsOn(body.id, today, of)
  const split = ids.length > 1
  const now = ids.flatMap((id) => {
    const found = data.byId.get(id)
    return found ? [resolved(found, notesOf(body, found, split, of, today), today)] : []
  })
  now.sort((a, b) => (a.body.name < b.body.name ? -1 : 1))
  const coming = ids.flatMap((id) => of(id).filter((one) => one.succeededOn > today))
  return [...now, ...coming.flatMap((one) => upcoming(data, one, today))]
}

function notesOf(
  from: Body,
  to: Body,
  split: boolean,
  of: (id: string) => readonly Succession[],
  today: Day,
): Note[] {
  if (from.id === to.id)
    return to.endOn && to.endOn >= today ? [{ kind: 'endsOn', on: to.endOn }] : []
  const on = of(from.id)[0]!.succeededOn
  return [{ kind: split ? 'oneOf' : 'tookOver', on, other: from.name }]
}

function upcoming(
  data: DirectoryData,
  { fromId, toId, succeededOn }: Succession,
  today: Day,
): Resolved[] {
  const body = data.byId.get(toId)
  const from = data.byId.get(fromId)
  if (!body || !from) return []
  return [resolved(body, [{ kind: 'takesOver', on: succeededOn, other: from.name }], today)]
}

const resolved = (body: Body, notes: Note[], today: Day): Resolved => ({
  known: true,
  body,
  standing: standing(body, today),
  notes,
})

/** District and county may have one successor; it is shown once, with what it took over from both. */
function onceEach(all: Resolved[]): Resolved[] {
  const byId = new Map<string, Resolved>()
  for (const one of all) {
    const known = byId.get(one.body.id)
    if (known) known.notes.push(...one.notes)
    else byId.set(one.body.id, { ...one, notes: [...one.notes] })
  }
  return [...byId.values()]
}
