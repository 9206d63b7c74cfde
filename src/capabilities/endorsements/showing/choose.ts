import type { Context } from 'hono'
import { found } from '../../../platform/errors.ts'
import type { Env } from '../../../platform/http/index.ts'
import { findHere } from '../../bodies/index.ts'
import type { DocumentsParts } from '../../documents/index.ts'
import { Filter, narrowed } from './filter.ts'
import type { ReadShown } from './read-shown.ts'
import { standing, type Placed } from './shown.ts'
import { codeToday, placeAll } from './whereabouts.ts'

export interface ChoosingParts {
  documents: DocumentsParts
  read: ReadShown
}

export interface Chosen {
  filter: Filter
  /** The council it is narrowed to. */
  area: { code: string; name: string } | undefined
  /** The place whose council that is, where the address named one. */
  placeKey: string | undefined
  /** All that is or was public, for the choices. */
  all: Placed[]
  /** Those that fit: what counts, and what was withdrawn. */
  published: Placed[]
  withdrawn: Placed[]
}

/** What an address of the list asks for; or where it leads, when it names a place of old. */
export async function choose(
  c: Context<Env>,
  { documents, read }: ChoosingParts,
): Promise<Chosen | Response> {
  const parts = { index: documents.index(), directory: documents.directory }
  const asked = Filter.parse(c.req.query())
  const all = placeAll(await read(c.var.campaignId), parts)
  let { area: code } = asked
  if (asked.place) {
    const where = found(findHere(parts, asked.place))
    if (where.kind === 'moved') return movedTo(c, where.key)
    code = found(where.here.place.areas.council ?? undefined).code
  }
  const area = code === undefined ? undefined : found(areaOf(code))
  const filter = { ...asked, place: undefined, area: area?.code }
  const fitting = narrowed(all, filter)
  return {
    filter,
    area,
    placeKey: asked.place,
    all,
    published: standing(fitting),
    withdrawn: fitting.filter(({ state }) => state === 'withdrawn'),
  }

  function areaOf(named: string) {
    const councils = parts.index?.ground().councils
    const today = councils && codeToday(named, councils, parts.directory)
    return today ? { code: today, name: councils.get(today)!.name } : undefined
  }
}

/** An old place leads on to the same address for the one that followed it. */
export function movedTo(c: Context<Env>, key: string): Response {
  const query = new URLSearchParams(c.req.query())
  query.set('place', key)
  return c.redirect(c.var.link(`${c.req.path}?${query}`), 301)
}
