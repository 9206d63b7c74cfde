import path from 'node:path'
import { sheetEnd } from '../look.ts'
import { openInstallation, type Installation } from '../installation.ts'
import { clockStartingAt, systemClock, type Clock } from '../platform/clock/index.ts'
import { readConfig, type Config } from '../platform/config/index.ts'
import { openAssets, type Assets } from '../platform/http/index.ts'
import { projectRoot } from '../project-root.ts'

/** Standard output, and for a person who watches the progress too. */
export const out = {
  print: (line: string): void => void process.stdout.write(`${line}\n`),
  ...(process.stderr.isTTY ? { terminal: (text: string) => void process.stderr.write(text) } : {}),
}

/** The settings and the clock, for commands that open what they need by themselves. */
export function settings(): { config: Config; clock: Clock } {
  const config = readConfig(process.env)
  return {
    config,
    clock: config.CLARION_CLOCK ? clockStartingAt(config.CLARION_CLOCK) : systemClock,
  }
}

/** Opens the installation for one command, beside a running server or without one, and closes it after. */
export async function withInstallation<T>(work: (it: Installation) => Promise<T>): Promise<T> {
  const installation = await openInstallation(readConfig(process.env))
  try {
    return await work(installation)
  } finally {
    await installation.database.close()
  }
}

/** Where people find this installation, as far as the settings say. */
export function publicUrl({ CLARION_URL, HOST, PORT }: Config): string {
  return CLARION_URL ?? `http://${HOST}:${PORT}`
}

/** What was built for browsers, in the colour of a pack. */
export function builtAssets(colour: string | undefined): Assets {
  return openAssets(path.join(projectRoot, 'dist/client'), {}, sheetEnd(colour))
}

export { placeHome, placeIndex } from '../installation.ts'
