import { PlainError } from './platform/errors.ts'

type Run = (args: string[]) => Promise<number | void>

/** Each command is loaded only when it is asked for: `places lookup` need not wait for the web. */
const COMMANDS: Record<string, () => Promise<Run>> = {
  serve: async () => {
    const { serve } = await import('./main.ts')
    return () => serve(process.env)
  },
}

/** What the contract names and a later version brings. */
const LATER = ['anonymise', 'mail']

async function main([name = '', ...args]: string[]): Promise<number> {
  const load = COMMANDS[name]
  if (load) return (await (await load())(args)) ?? 0
  if (LATER.includes(name)) {
    process.stderr.write(`clarion ${name} is not built yet.\n`)
    return 2
  }
  process.stderr.write(`Usage: clarion ${Object.keys(COMMANDS).join(' | ')}\n`)
  return name === '' || name === 'help' || name === '--help' ? 0 : 2
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PlainError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
