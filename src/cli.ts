import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { PlainError } from './platform/errors.ts'

// Compiled once, a start takes a third less. Where the folder cannot be written, nothing is lost but that.
enableCompileCache(path.join(import.meta.dirname, '..', 'cache'))

type Run = (args: string[]) => Promise<number | void>

/** Each command is loaded only when it is asked for: `places lookup` need not wait for the web. */
const COMMANDS: Record<string, Run> = {
  serve: async () => {
    const { serve } = await import('./main.ts')
    await serve(process.env)
  },

  places: async ([verb = '', ...args]) => {
    const { removeDemoBodies } = await import('./capabilities/bodies/index.ts')
    const { locateKnownBodies } = await import('./commands/bodies.ts')
    const { importPlacesCommand, lookupPlace } = await import('./commands/places.ts')
    const { out, placeHome, placeIndex, withInstallation } = await import('./commands/run.ts')
    const { values, positionals } = read(args, { 'accept-change': { type: 'boolean' } })
    const [what] = positionals
    if (!what || !['import', 'lookup'].includes(verb)) return usage('places')
    await withInstallation(async (it) => {
      const parts = { home: placeHome(it), clock: it.clock, out }
      if (verb === 'lookup') return lookupPlace(parts, positionals.join(' '))
      const acceptChange = values['accept-change'] === true
      await importPlacesCommand(parts, { path: what, acceptChange })
      // The real country has come in, so the made-up hospitals of the demonstration go.
      await removeDemoBodies(it.database.db)
      await locateKnownBodies(it.database.db, await placeIndex(it), out)
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

  pack: async ([verb, ...args]) => {
    const { buildPackCommand, checkPackCommand } = await import('./commands/pack.ts')
    const { builtAssets, out, settings } = await import('./commands/run.ts')
    const { clock } = settings()
    const { values, positionals } = read(args, { json: { type: 'boolean' } })
    const [folder, to] = positionals
    if (verb === 'check' && folder) {
      const { alsoCheck, checkOptions } = await import('./pack-words.ts')
      const parts = { clock, out, check: checkOptions, alsoCheck }
      return checkPackCommand(parts, { folder, isJson: values.json === true })
    }
    if (verb !== 'build' || !folder || !to) return usage('pack')
    const served = process.env['CLARION_URL']
    const parts = { clock, out, assets: builtAssets, ...(served && { served }) }
    return buildPackCommand(parts, { folder, to })
  },

  invite: async (args) => {
    const { inviteCommand } = await import('./commands/invite.ts')
    const { out, publicUrl, withInstallation } = await import('./commands/run.ts')
    const { values, positionals } = read(args, {
      role: { type: 'string' },
      campaign: { type: 'string' },
    })
    const [email] = positionals
    if (!email) return usage('invite')
    await withInstallation((it) =>
      inviteCommand(
        { db: it.database.db, clock: it.clock, url: publicUrl(it.config), out },
        { email, ...values },
      ),
    )
  },

  demo: async ([verb]) => {
    const { removeDemo } = await import('./demo.ts')
    const { out, withInstallation } = await import('./commands/run.ts')
    if (verb !== 'remove') return usage('demo')
    await withInstallation(removeDemo)
    out.print('The demonstration data is out.')
  },

  doctor: async (args) => {
    const { doctorCommand } = await import('./commands/doctor.ts')
    const { faultsOf } = await import('./commands/pack.ts')
    const { out } = await import('./commands/run.ts')
    const { alsoCheck, checkOptions } = await import('./pack-words.ts')
    const { systemClock: clock } = await import('./platform/clock/index.ts')
    const { values } = read(args, { json: { type: 'boolean' } })
    const checkPack = (folder: string) =>
      faultsOf(folder, { clock, check: checkOptions, alsoCheck })
    const parts = { environment: process.env, clock, checkPack, out }
    return doctorCommand(parts, { isJson: values.json === true })
  },

  mail: async ([verb]) => {
    const { receiveMailCommand } = await import('./commands/mail.ts')
    const { out } = await import('./commands/run.ts')
    if (verb !== 'receive') return usage('mail')
    return receiveMailCommand({ input: process.stdin, out, environment: process.env })
  },

  anonymise: async ([file]) => {
    const { anonymiseCommand } = await import('./commands/anonymise.ts')
    const { out } = await import('./commands/run.ts')
    await anonymiseCommand({ input: process.stdin, out }, file)
  },

  backup: async ([file]) => {
    const { backupCommand } = await import('./commands/backup.ts')
    const { out, settings } = await import('./commands/run.ts')
    if (!file) return usage('backup')
    await backupCommand({ ...settings(), out }, file)
  },

  restore: async ([file]) => {
    const { afterRestore } = await import('./expiry.ts')
    const { restoreCommand } = await import('./commands/restore.ts')
    const { out, settings } = await import('./commands/run.ts')
    if (!file) return usage('restore')
    await restoreCommand({ ...settings(), expire: afterRestore, out }, file)
  },
}

const USAGE: Record<string, string> = {
  serve: 'clarion serve',
  places: 'clarion places import PATH [--accept-change]\n       clarion places lookup POSTCODE',
  bodies: 'clarion bodies import PATH… [--council CODE] [--as-of DAY]',
  pack: 'clarion pack check DIR [--json]\n       clarion pack build DIR OUT',
  invite: 'clarion invite EMAIL [--role ROLE] [--campaign SLUG]',
  demo: 'clarion demo remove',
  doctor: 'clarion doctor [--json]',
  mail: 'clarion mail receive < MESSAGE',
  anonymise: 'clarion anonymise [FILE]',
  backup: 'clarion backup FILE',
  restore: 'clarion restore FILE',
}

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
