import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const OFFICE = '/usr/bin/soffice'

/** Where the tests may install what they need, LibreOffice has to be there: then its absence is a fault. */
const mayInstall = process.getuid?.() === 0 || process.env['CI'] === 'true'
export const lacksOffice =
  !existsSync(OFFICE) && !mayInstall
    ? 'LibreOffice is not here; run: node scripts/set-up.mjs --test'
    : undefined

export interface TestOffice {
  /** Files as LibreOffice writes them anew, all in one go, for it takes seconds to begin. */
  convert(files: Record<string, Buffer>, to: string): Promise<Map<string, Buffer>>
  close(): void
}

/** LibreOffice with a home of its own, so that nothing of it stays and nobody's own is used. */
export function openTestOffice(): TestOffice {
  const home = mkdtempSync(path.join(tmpdir(), 'clarion-office-'))
  const profile = `-env:UserInstallation=file://${home}/profile`
  let times = 0
  return {
    async convert(files, to) {
      const folder = path.join(home, String((times += 1)))
      mkdirSync(path.join(folder, 'out'), { recursive: true })
      const paths = Object.entries(files).map(([name, bytes]) => {
        writeFileSync(path.join(folder, name), bytes)
        return path.join(folder, name)
      })
      const args = [profile, '--headless', '--convert-to', to, '--outdir', `${folder}/out`]
      await promisify(execFile)(OFFICE, [...args, ...paths], {
        timeout: 100_000,
        env: { ...process.env, HOME: home },
      })
      return new Map(
        Object.keys(files).map((name) => [name, readFileSync(outOf(folder, name, to))]),
      )
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  }
}

function outOf(folder: string, name: string, to: string): string {
  return path.join(folder, 'out', `${path.parse(name).name}.${to.split(':')[0]}`)
}
