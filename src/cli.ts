import { parseArgs, type ParseArgsConfig } from 'node:util'
import { PlainError } from './platform/errors.ts'

type Run = (args: string[]) => Promise<number | void>

/** Each command is loaded only when it is asked for: `places lookup` need not wait for the web. */
const COMMANDS: Record<string, Run> = {
  serve: async () => {
    const { serve } = await import('./main.ts')
    await serve(process.env)
  },

  places: async ([verb = '', ...args]) => {
    const { importPlacesCommand, lookupPlace } = await import('./commands/places.ts')
    const { out, placeHome, withInstallation } = await import('./commands/run.ts')
    const { values, positionals } = read(args, { 'accept-change': { type: 'boolean' } })
    const [what] = positionals
    if (!what || !['import', 'lookup'].includes(verb)) return usage('places')
    await withInstallation(async (it) => {
      const parts = { home: placeHome(it), clock: it.clock, out }
      if (verb === 'lookup') return lookupPlace(parts, positionals.join(' '))
      const acceptChange = values['accept-change'] === true
      await importPlacesCommand(parts, { path: what, acceptChange })
    })
  },

  bodies: async ([verb, ...args]) => {
    const { importBodiesCommand } = await import('./commands/bodies.ts')
    const { out, placeIndex, withInstallation } = await import('./commands/run.ts')
    const { values, positionals } = read(args, {
      council: { type: 'string' },
      'as-of': { type: 'string' },
    })
    if (verb !== 'import' || positionals.length === 0) return usage('bodies')
    await withInstallation(async (it) => {
      const parts = { db: it.database.db, clock: it.clock, index: await placeIndex(it), out }
      const { council, 'as-of': asOf } = values
      await importBodiesCommand(parts, {
        paths: positionals,
        ...(council ? { council } : {}),
        ...(asOf ? { asOf } : {}),
      })
    })
  },
}

const USAGE: Record<string, string> = {
  serve: 'clarion serve',
  places: 'clarion places import PATH [--accept-change]\n       clarion places lookup POSTCODE',
  bodies: 'clarion bodies import PATH… [--council CODE] [--as-of DAY]',
}

/** What the contract names and a later version brings. */
const LATER = ['anonymise', 'mail']

function read<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true as const })
  } catch (error) {
    throw new PlainError((error as Error).message)
  }
}

function usage(name: string): number {
  process.stderr.write(`Usage: ${USAGE[name]}\n`)
  return 2
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (run) return (await run(args)) ?? 0
  if (LATER.includes(name)) {
    process.stderr.write(`clarion ${name} is not built yet.\n`)
    return 2
  }
  process.stderr.write(`Usage: ${Object.values(USAGE).join('\n       ')}\n`)
  return ['', 'help', '--help'].includes(name) ? 0 : 2
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PlainError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
