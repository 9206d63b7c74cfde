import type { Day } from '../../../platform/clock/index.ts'
import { bodyId, type Body } from '../body.ts'
import {
  ICB_AS_OF,
  ICB_CHANGED,
  ICB_SOURCE,
  ICB_STARTED,
  icbName,
  icbs,
  icbsOf2026,
  icbSuccessions,
} from '../shipped/icbs.ts'
import { BOARD_AS_OF, BOARD_SOURCE, healthBoards } from '../shipped/health-boards.ts'
import type { Succession } from '../succession.ts'
import { newBody, nothingFound, type Found } from './found.ts'
import { houseOfCommons } from './members.ts'
import { readRecords } from './read-csv.ts'
import { Refusal } from './refusal.ts'

/** What Clarion knows without any file: integrated care boards and who followed whom, health boards, the Commons. */
export function shippedBodies(): Found {
  const found = nothingFound('shipped', ICB_AS_OF)
  const ended = new Set(
    icbSuccessions.filter(([, , kind]) => kind !== 'acquisition').map(([from]) => from),
  )
  found.bodies = [
    ...icbs.map(([ods, gss, name]) =>
      icb(ods, gss, name, ICB_STARTED, ended.has(ods) ? '2026-03-31' : null),
    ),
    ...icbsOf2026.map(([ods, name]) => icb(ods, null, name, ICB_CHANGED, null)),
    ...healthBoards.map((board) =>
      newBody({
        id: bodyId('healthBoard', board.gss),
        kind: 'healthBoard',
        name: board.name,
        code: board.ods,
        gss: board.gss,
        startOn: board.startOn,
        source: BOARD_SOURCE,
        asOf: BOARD_AS_OF,
      }),
    ),
    houseOfCommons(BOARD_AS_OF),
  ]
  found.successions = icbSuccessions.map(([from, to, kind]) =>
    succession(from, to, ICB_CHANGED, kind, ICB_SOURCE, ICB_AS_OF),
  )
  return found
}

function icb(ods: string, gss: string | null, name: string, startOn: Day, endOn: Day | null): Body {
  return newBody({
    id: bodyId('icb', ods),
    kind: 'icb',
    name: icbName(name),
    code: ods,
    gss,
    startOn,
    endOn,
    source: ICB_SOURCE,
    asOf: ICB_AS_OF,
  })
}

function succession(
  from: string,
  to: string,
  succeededOn: Day,
  kind: Succession['kind'],
  source: string,
  asOf: Day,
): Succession {
  return { fromId: bodyId('icb', from), toId: bodyId('icb', to), succeededOn, kind, source, asOf }
}

export const isIcbNames = (header: string[]) =>
  header.some((name) => /^ICB\d\dCD$/i.test(name)) &&
  header.some((name) => /^ICB\d\dCDH$/i.test(name))

/** ONS's names and codes of boards, which give a board known by its ODS code the code that postcodes carry. */
export function readIcbNames(
  rows: string[][],
  asOf: Day,
  icb: (ods: string) => Body | undefined,
): Found {
  const found = nothingFound('icbNames', asOf)
  const column = (end: RegExp) =>
    rows[0]!.map((name) => name.trim()).find((name) => end.test(name))!
  const [gss, ods, name] = [column(/CD$/i), column(/CDH$/i), column(/NM$/i)]
  for (const record of readRecords(rows)) {
    const known = icb(record[ods]!)
    const code = record[gss]!
    if (!known) {
      const id = bodyId('icb', record[ods]!)
      const title = record[name]!
      found.bodies.push(
        newBody({
          id,
          kind: 'icb',
          name: title,
          code: record[ods]!,
          gss: code,
          source: 'icbNames',
          asOf,
        }),
      )
      continue
    }
    const former = known.gss && known.gss !== code ? known.gss : known.formerGss
    found.bodies.push({ ...known, gss: code, formerGss: former })
  }
  return found
}

export const isIcbSuccession = (header: string[]) =>
  ['predecessor_ods', 'successor_ods', 'successor_name', 'date', 'type'].every((name) =>
    header.includes(name),
  )

/** A table of which board took over from which, on what day. */
export function readIcbSuccession(
  rows: string[][],
  asOf: Day,
  icb: (ods: string) => Body | undefined,
): Found {
  const found = nothingFound('icbSuccession', asOf)
  const made = new Map<string, Body>()
  for (const record of readRecords(rows)) {
    const { predecessor_ods: from, successor_ods: to, successor_name: name, date, type } = record
    if (
      !from ||
      !to ||
      !/^\d{4}-\d\d-\d\d$/.test(date ?? '') ||
      !/^(merger|split|acquisition)$/.test(type!)
    ) {
      throw new Refusal(
        `The row of ${from || 'no board'} has no successor, day or kind that can be read.`,
      )
    }
    if (!icb(to)) made.set(to, newIcb(to, name!, date!, asOf))
    found.successions.push(
      succession(from, to, date!, type as Succession['kind'], 'icbSuccession', asOf),
    )
  }
  found.bodies = [...made.values()]
  return found
}

function newIcb(ods: string, name: string, startOn: Day, asOf: Day): Body {
  const title = icbName(name.replace(/^NHS /, '').replace(/ (ICB|Integrated Care Board)$/, ''))
  const id = bodyId('icb', ods)
  return newBody({
    id,
    kind: 'icb',
    name: title,
    code: ods,
    startOn,
    source: 'icbSuccession',
    asOf,
  })
}

export const isIcbSplit = (header: string[]) =>
  ['old_icb', 'sub_icb_location_ods', 'new_icb_name'].every((name) => header.includes(name))

/** Which part of a split board each sub-ICB location went to. */
export function readIcbSplit(rows: string[][], asOf: Day, all: readonly Body[]): Found {
  const found = nothingFound('icbSplit', asOf)
  for (const record of readRecords(rows)) {
    const location = all.find(
      (one) => one.kind === 'subIcb' && one.code === record['sub_icb_location_ods'],
    )
    const title = icbName(record['new_icb_name']!.replace(/^NHS /, '').replace(/ ICB$/, ''))
    const board = all.find((one) => one.kind === 'icb' && one.name === title)
    if (location && board) found.bodies.push({ ...location, parentCode: board.code })
    else found.skipped += 1
  }
  if (found.skipped) found.problems.push('Some locations are unknown: import eccg first.')
  return found
}
