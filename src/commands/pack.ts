import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import {
  buildSite,
  checkPack,
  openPack,
  report,
  type CheckOptions,
  type Fault,
  type Look,
  type Pack,
} from '../capabilities/content/index.ts'
import type { Clock } from '../platform/clock/index.ts'
import { PlainError } from '../platform/errors.ts'
import type { Assets } from '../platform/http/index.ts'

interface Parts {
  clock: Clock
  out: { print(line: string): void }
}

interface CheckParts extends Parts {
  check?: (pack: Pack) => CheckOptions
  /** What the capabilities that own folders of the pack find wrong in them. */
  alsoCheck?: (pack: Pack) => Fault[]
}

/** `clarion pack check DIR [--json]`: every fault with its file and line; 1 when one is an error. */
export function checkPackCommand(
  { out, ...parts }: CheckParts,
  { folder, isJson = false }: { folder: string; isJson?: boolean },
): number {
  const faults = faultsOf(folder, parts)
  if (isJson) out.print(JSON.stringify(faults, null, 2))
  else for (const line of report(faults)) out.print(line)
  return faults.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** Everything that is wrong with the pack in a folder. */
export function faultsOf(folder: string, parts: Omit<CheckParts, 'out'>): Fault[] {
  const { clock, check, alsoCheck = () => [] } = parts
  const pack = open(folder, clock)
  return inOrder([...checkPack(pack, check?.(pack)), ...alsoCheck(pack)])
}

interface BuildParts extends Parts {
  /** What was built for browsers, in the colour of the pack. */
  assets(colour: string | undefined): Assets
  values?: Record<string, unknown>
  served?: string
}

/** `clarion pack build DIR OUT`: the pack as a static site; 1 when a page could not be made. */
export function buildPackCommand(
  { clock, out, assets, ...rest }: BuildParts,
  { folder, to }: { folder: string; to: string },
): number {
  const pack = open(folder, clock)
  refuseUnsafeTarget(pack, to)
  const started = performance.now()
  const { pages, faults } = buildSite(pack, to, {
    look: lookFrom(assets(pack.config.colour)),
    ...rest,
  })
  for (const line of faults.length > 0 ? report(faults) : []) out.print(line)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  out.print(`${pages} pages in ${to}, in ${seconds} s.`)
  return faults.length > 0 ? 1 : 0
}

function inOrder(faults: Fault[]): Fault[] {
  return faults.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}

function open(folder: string, clock: Clock): Pack {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new PlainError(`There is no folder ${folder}.`)
  }
  return openPack(folder, { now: () => clock.now() })
}

function refuseUnsafeTarget(pack: Pack, to: string): void {
  const { root } = pack.read
  const target = path.resolve(to)
  if (`${root}${path.sep}`.startsWith(`${target}${path.sep}`)) {
    throw new PlainError('The site would be written over the pack. Name another folder.')
  }
}

const sheetSources = ['src/ui/clarion.css', 'src/ui/fonts-latin.css']

/** The built sheets and letters, as files beside the pages. */
function lookFrom(assets: Assets): Look {
  const files = [...assets.all()]
    .filter(([address]) => /\.(?:css|woff2)$/.test(address))
    .map(([address, { plain }]): [string, Uint8Array | string] => {
      const bytes = Buffer.concat(plain.parts)
      if (!address.endsWith('.css')) return [address.slice(1), bytes]
      // The letters lie beside the sheet, wherever both are.
      const css = bytes.toString().replaceAll('url(/assets/', 'url(')
      return [address.slice(1), css]
    })
  return {
    files,
    sheets: (language) => {
      const sources =
        language === 'ar' ? [...sheetSources, 'src/ui/fonts-arabic.css'] : sheetSources
      return sources.flatMap((source) => assets.address(source)?.slice(1) ?? [])
    },
  }
}
