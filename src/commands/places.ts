import { PlainError } from '../platform/errors.ts'
import type { Clock } from '../platform/clock/index.ts'
import {
  editionTitle,
  importPlaces,
  openPlaceStore,
  type Lookup,
  type PlaceHome,
  type PlaceIndex,
  type Progress,
} from '../capabilities/places/index.ts'

/** Where a command prints. `terminal` takes what is only for a person who watches. */
export interface Out {
  print(line: string): void
  terminal?: (text: string) => void
}

interface ImportArguments {
  path: string
  acceptChange?: boolean
}

/** `clarion places import PATH`: refuses with the reason by throwing a `PlainError`. */
export async function importPlacesCommand(
  { home, clock, out }: { home: PlaceHome; clock: Clock; out: Out },
  { path, acceptChange = false }: ImportArguments,
) {
  const { terminal } = out
  const onProgress =
    terminal && ((progress: Progress) => terminal(`\r\x1b[K${progressLine(progress)}`))
  try {
    const { edition, notes } = await importPlaces(home, path, {
      clock,
      acceptChange,
      ...(onProgress ? { onProgress } : {}),
    })
    terminal?.('\r\x1b[K')
    const counts = [
      `${count(edition.rows)} rows`,
      `${count(edition.live)} live postcodes`,
      `${count(edition.retired)} retired`,
    ]
    out.print(`${editionTitle(edition)} is in use: ${counts.join(', ')}.`)
    for (const note of notes) out.print(note)
  } catch (error) {
    terminal?.('\n')
    throw error
  }
}

function progressLine({ rows, bytes, totalBytes, rate, secondsLeft }: Progress) {
  const percent = totalBytes > 0 ? Math.min(100, Math.floor((bytes / totalBytes) * 100)) : 0
  return `${percent}%  ${count(rows)} rows  ${count(Math.round(rate))} a second  ${Math.ceil(secondsLeft)} s left`
}

/** `clarion places lookup POSTCODE`: JSON, and 1 with a reason where there is no place to write from. */
export async function lookupPlace(
  { home, out }: { home: PlaceHome; out: Out },
  typed: string,
): Promise<void> {
  const index = (await openPlaceStore(home)).current()
  if (!index)
    throw new PlainError('No postcode directory is imported yet: clarion places import PATH')
  const found = index.lookup(typed)
  if (found.status === 'live' || found.status === 'retired') {
    const { status, postcode, retiredIn, place, areas, lat, long } = found
    const edition = index.title
    out.print(
      JSON.stringify({ postcode, status, retiredIn, place, areas, lat, long, edition }, null, 2),
    )
  }
  const reason = reasonAgainst(found, index)
  if (reason) throw new PlainError(reason)
}

function reasonAgainst(found: Lookup, { title }: PlaceIndex) {
  switch (found.status) {
    case 'live':
      return found.place === null
        ? `${title} does not say which areas ${found.postcode} is in.`
        : undefined
    case 'retired':
      return `${found.postcode} was retired in ${found.retiredIn}.`
    case 'unknown':
      return `${found.postcode} is not in ${title}.`
    case 'notAPostcode':
      return 'That is not a postcode.'
    case 'forcesPost':
      return 'Forces post (BFPO) says nothing of a place.'
    case 'crownDependency':
      return `${found.postcode} is in a Crown dependency, which has no council or NHS body of the United Kingdom.`
    case 'northernIreland':
      return `${found.postcode} is in Northern Ireland, which ${title} as imported leaves out.`
  }
}

function count(number: number) {
  return number.toLocaleString('en-GB')
}
