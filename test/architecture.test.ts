import { describe, expect, test } from 'vitest'
import { readSources, type Import, type Source, type Spot } from './architecture/read-source.ts'

const sources = readSources()
const byPath = new Map(sources.map((source) => [source.path, source]))

/** From the top down: a file imports from its own layer or from those below. */
const LAYERS = ['entry', 'commands', 'app', 'pages', 'capabilities', 'ui', 'platform'] as const
type Layer = (typeof LAYERS)[number]

/** Of two capabilities only the earlier may know of the later. */
const CAPABILITIES = [
  'sharing',
  'actions',
  'register',
  'endorsements',
  'meetings',
  'letters',
  'testimony',
  'documents',
  'people',
  'groups',
  'campaigns',
  'content',
  'bodies',
  'places',
  'accounts',
]

test('there is code to hold to the rules', () => {
  expect(sources.length).toBeGreaterThan(60)
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(200)
  expect(new Set(sources.map(layerOf))).toEqual(new Set(LAYERS))
  // And every kind of thing the rules look for is found where it is allowed.
  for (const kind of ['environment', 'present', 'tables'] as const) {
    expect(sources.flatMap((source) => source[kind]).length, kind).toBeGreaterThan(0)
  }
})

describe('imports', () => {
  test('name files that are there', () => {
    expect(
      broken((_, to) => to.startsWith('src/') && /\.tsx?$/.test(to) && !byPath.has(to)),
    ).toEqual([])
  })

  test('run down the layers: main → commands → app → pages → capabilities → ui → platform', () => {
    expect(
      broken((from, to) => {
        const [above, below] = [layerOf(from), byPath.has(to) && layerOf(byPath.get(to)!)]
        return below !== false && LAYERS.indexOf(below) < LAYERS.indexOf(above)
      }),
    ).toEqual([])
  })

  test('run down the one order of the capabilities', () => {
    expect(new Set(sources.map(({ path }) => capabilityOf(path)).filter(Boolean))).toSatisfy(
      (there: Set<string>) => [...there].every((name) => CAPABILITIES.includes(name)),
    )
    expect(
      broken(({ path }, to) => {
        const [above, below] = [capabilityOf(path), capabilityOf(to)]
        if (!above || !below || above === below) return false
        return CAPABILITIES.indexOf(below) < CAPABILITIES.indexOf(above)
      }),
    ).toEqual([])
  })

  test('reach a capability, or a page that gathers, only by its index.ts', () => {
    expect(
      broken(({ path }, to) => {
        const home = homeOf(to)
        return home !== undefined && home !== homeOf(path) && to !== `${home}/index.ts`
      }),
    ).toEqual([])
  })

  test('reach a part of the platform from outside only by its index.ts, where it has one', () => {
    expect(
      broken(({ path }, to) => {
        const [, part] = /^src\/(platform\/[^/]+|ui)\//.exec(to) ?? []
        if (!part || path.startsWith('src/platform/')) return false
        return !path.startsWith(`src/${part}/`) && to !== `src/${part}/index.ts`
      }),
    ).toEqual([])
  })

  test('never run in a circle', () => {
    expect(circles()).toEqual([])
  })

  test('never reach for tests, or for packages that only tests have', () => {
    const forTests = /^test\/|\.test\.|(^|\/)test-|-fixture\.|^(vitest|playwright-core|axe-core)\b/
    expect(broken((_, to) => forTests.test(to))).toEqual([])
  })
})

describe('inside a capability', () => {
  test('views know of no query and no route', () => {
    expect(
      broken(({ path }, to, { isType }) => {
        if (kindOf(path) !== 'view' || isType) return false
        return ['queries', 'routes'].includes(kindOf(to) ?? '') || to.startsWith('kysely')
      }),
    ).toEqual([])
  })

  test('queries know of no view and no route', () => {
    expect(
      broken(
        ({ path }, to) =>
          kindOf(path) === 'queries' && ['view', 'routes'].includes(kindOf(to) ?? ''),
      ),
    ).toEqual([])
  })

  test('the domain, which views and queries stand on, sees no Hono, Kysely, database or settings', () => {
    const domain = domainFiles()
    expect(domain.size).toBeGreaterThan(10)
    const world = /^(hono|kysely|pg|node:sqlite)\b|^src\/platform\/(db|http|config|jobs|log)\//
    const isAbove = (to: string) => ['queries', 'view', 'routes'].includes(kindOf(to) ?? '')
    expect(broken(({ path }, to) => domain.has(path) && (world.test(to) || isAbove(to)))).toEqual(
      [],
    )
  })

  test('the domain is told what day it is', () => {
    const domain = domainFiles()
    expect(
      broken(
        ({ path }, _, { names }) => domain.has(path) && names.some((one) => /clock/i.test(one)),
      ),
    ).toEqual([])
  })

  test('islands, which a browser runs, know nothing that only a server has', () => {
    const server =
      /^(node:|hono|kysely|pg\b|zod)|^src\/platform\/(?!(messages|sealing|clock)\/)|\/(routes|queries|views)[^/]*$/
    const islands = sources.filter(({ path }) => path.includes('/islands/'))
    const theirs = new Set(islands.flatMap(({ path }) => [...reachedFrom(path)]))
    expect(
      broken(({ path }, to, { isType }) => theirs.has(path) && !isType && server.test(to)),
    ).toEqual([])
  })
})

describe('tables', () => {
  test('are named only by queries', () => {
    const isQueries = ({ path }: Source): boolean => /\/queries(-[a-z-]+)?\.ts$/.test(path)
    expect(spots('tables', (source) => !isQueries(source))).toEqual([])
  })

  test('belong to one capability each', () => {
    const owners = new Map<string, Set<string>>()
    for (const { path, tables } of sources) {
      for (const { what } of tables) {
        owners.set(
          what,
          (owners.get(what) ?? new Set()).add(homeOf(path) ?? layerOf(byPath.get(path)!)),
        )
      }
    }
    const shared = [...owners].filter(([, homes]) => homes.size > 1)
    expect(shared.map(([table, homes]) => `${table}: ${[...homes].join(', ')}`)).toEqual([])
  })
})

test('only the command line and the configuration read the environment', () => {
  const may = /^src\/(main|cli)\.ts$|^src\/commands\/run\.ts$|^src\/platform\/config\//
  expect(spots('environment', ({ path }) => !may.test(path))).toEqual([])
})

test('only the clock asks what time it is', () => {
  expect(spots('present', ({ path }) => !path.startsWith('src/platform/clock/'))).toEqual([])
})

test('no page has script, style or handlers inside it', () => {
  expect(spots('inline')).toEqual([])
})

test('no words stand in the markup: they are in the messages', () => {
  expect(spots('words')).toEqual([])
})

test('a file holds one idea: none is longer than 250 lines', () => {
  const long = sources
    .filter(({ lines }) => lines > 200)
    .map(({ path, lines }) => `${path}: ${lines}`)
  if (long.length > 0) console.log(`Longer than 200 lines:\n  ${long.join('\n  ')}`)
  expect(sources.filter(({ lines }) => lines > 250).map(({ path }) => path)).toEqual([])
})

function layerOf({ path }: Source): Layer {
  const [, first = ''] = /^src\/(?:([^/]+)\/)?/.exec(path) ?? []
  if (/^src\/(main|cli)\.ts$/.test(path)) return 'entry'
  return LAYERS.find((layer) => layer === first) ?? 'app'
}

function capabilityOf(path: string): string | undefined {
  return /^src\/capabilities\/([^/]+)\//.exec(path)?.[1]
}

/** The folder whose `index.ts` is all that others may import. */
function homeOf(path: string): string | undefined {
  return /^src\/(?:capabilities|pages)\/[^/]+(?=\/)/.exec(path)?.[0]
}

type Kind = 'routes' | 'view' | 'queries' | 'index' | 'other'

function kindOf(path: string): Kind | undefined {
  if (!capabilityOf(path) || /\/(messages|islands)\//.test(path)) return undefined
  const name = path.split('/').at(-1)!
  if (name.startsWith('routes')) return 'routes'
  if (name.endsWith('.tsx')) return 'view'
  if (name.startsWith('queries')) return 'queries'
  return name === 'index.ts' ? 'index' : 'other'
}

function importsOf(path: string): Import[] {
  return byPath.get(path)?.imports ?? []
}

/** The files that come with this one when it runs, itself among them. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path) || !byPath.has(path)) return reached
  reached.add(path)
  for (const { to, isType } of importsOf(path)) if (!isType) reachedFrom(to, reached)
  return reached
}

/** What views and queries stand on inside their own capability, and what that stands on in turn. */
function domainFiles(): Set<string> {
  const domain = new Set<string>()
  const take = (from: string): void => {
    for (const { to, isType } of importsOf(from)) {
      const isOwn = homeOf(to) === homeOf(from) && kindOf(to) === 'other'
      if (isType || !isOwn || domain.has(to)) continue
      domain.add(to)
      take(to)
    }
  }
  for (const { path } of sources) if (['view', 'queries'].includes(kindOf(path) ?? '')) take(path)
  return domain
}

/** The imports that `isBroken` finds wrong, to be read: where they are, and what they name. */
function broken(isBroken: (from: Source, to: string, how: Import) => boolean): string[] {
  return sources.flatMap((from) =>
    from.imports
      .filter((one) => isBroken(from, one.to, one))
      .map(({ line, to }) => `${from.path}:${line} imports ${to}`),
  )
}

type SpotKind = 'environment' | 'present' | 'tables' | 'inline' | 'words'

function spots(kind: SpotKind, where: (source: Source) => boolean = () => true): string[] {
  return sources
    .filter(where)
    .flatMap((source) =>
      source[kind].map(({ line, what }: Spot) => `${source.path}:${line} ${what}`),
    )
}

/** Each circle of files once, as the way round it. What only names a type is gone before it runs. */
function circles(): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: string[]): void => {
    const start = way.indexOf(path)
    if (start >= 0) found.push([...way.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const { to, isType } of byPath.get(path)?.imports ?? []) {
      if (!isType) visit(to, [...way, path])
    }
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return found
}
