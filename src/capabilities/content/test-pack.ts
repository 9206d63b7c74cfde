import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Pack } from './pack.ts'
import { openPack } from './pack.ts'
import type { RenderOptions } from './render.ts'

/** A folder with the given files, gone after the test. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clarion-pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return folder
}

/** A pack with the given files, read on a day in May. */
export function packWith(files: Record<string, string | Uint8Array>): Pack {
  return openPack(folderWith(files), {
    now: () => '2026-05-02T09:30:00.000Z',
    url: 'https://campaign.example',
  })
}

export function page(body: string, head = 'title: A page'): string {
  return `---\n${head}\n---\n${body}`
}

/** The HTML of a page of a pack; a page with a fault fails the test. */
export function htmlOf(
  pack: Pack,
  address: string,
  lang = 'en',
  options: RenderOptions = {},
): string {
  const shown = pack.page(address, lang)
  if (!shown) throw new Error(`There is no page at ${address}`)
  const made = pack.render(shown, options)
  if (!made.ok) throw new Error(`${made.fault.file}:${made.fault.line} ${made.fault.message}`)
  return made.html
}

export function faultOfPage(pack: Pack, address: string) {
  const made = pack.render(pack.page(address)!)
  return made.ok ? undefined : made.fault
}
