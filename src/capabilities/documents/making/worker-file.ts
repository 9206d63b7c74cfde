import { existsSync } from 'node:fs'
import path from 'node:path'

/** Where a thread begins: beside who asks in the sources; in the build a file of its own, at the top of it. */
export function workerFile(
  { dirname, filename }: { dirname: string; filename: string },
  source: string,
  built: string,
): string {
  if (filename.endsWith('.ts')) return path.join(dirname, source)
  const files = [dirname, path.dirname(dirname)].map((folder) => path.join(folder, built))
  return files.find((file) => existsSync(file)) ?? files[0]!
}
