import type { Directory } from '../../bodies/index.ts'
import type { PlaceIndex } from '../../places/index.ts'
import type { Placed, Shown, Whereabouts } from './shown.ts'

interface Parts {
  index: PlaceIndex | undefined
  directory: Pick<Directory, 'successorsOf'>
}

/** Says of each group where it is today: a council that was merged into one other is that other. */
export function placeAll(shown: readonly Shown[], parts: Parts): Placed[] {
  const known = new Map<string, Whereabouts>()
  return shown.map((one) => {
    const key = `${one.areaCode} ${one.areaName}`
    let where = known.get(key)
    if (!where) known.set(key, (where = whereaboutsOf(one, parts)))
    return { ...one, where }
  })
}

function whereaboutsOf(
  { areaCode, areaName }: Pick<Shown, 'areaCode' | 'areaName'>,
  { index, directory }: Parts,
): Whereabouts {
  if (!areaCode) return areaName ? { kind: 'elsewhere', name: areaName } : { kind: 'everywhere' }
  const councils = index?.ground().councils
  const code = councils && codeToday(areaCode, councils, directory)
  if (code) return { kind: 'council', code, name: councils.get(code)!.name }
  return { kind: 'elsewhere', name: areaName ?? areaCode }
}

/** The code of the council as the directory has it today; nothing when it is not in it, or was split. */
export function codeToday(
  code: string,
  councils: ReadonlyMap<string, unknown>,
  directory: Pick<Directory, 'successorsOf'>,
): string | undefined {
  const seen = new Set([code])
  const today = new Set<string>()
  for (const one of seen) {
    if (councils.has(one)) today.add(one)
    else for (const next of directory.successorsOf(one)) seen.add(next)
  }
  return today.size === 1 ? [...today][0] : undefined
}
