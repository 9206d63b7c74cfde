import { openPlaceStore, type PlaceHome } from '../capabilities/places/index.ts'
import { openInstallation, type Installation } from '../installation.ts'
import { readConfig } from '../platform/config/index.ts'

/** Standard output, and for a person who watches the progress too. */
export const out = {
  print: (line: string): void => void process.stdout.write(`${line}\n`),
  ...(process.stderr.isTTY ? { terminal: (text: string) => void process.stderr.write(text) } : {}),
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

export function placeHome({ database, folder }: Installation): PlaceHome {
  return { db: database.db, kind: database.kind, folder }
}

export async function placeIndex(installation: Installation) {
  return (await openPlaceStore(placeHome(installation))).current()
}
