import type { PlaceIndex } from '../../places/index.ts'

const kept = new WeakMap<PlaceIndex, { names: string[]; codes: Map<string, string> }>()

/** The names of councils, to choose from. */
export function councilNames(index: PlaceIndex | undefined): string[] {
  return index ? councilsOf(index).names : []
}

/** The council of a name, as typed. One that we do not know, such as in Northern Ireland, keeps its name. */
export function areaNamed(
  index: PlaceIndex | undefined,
  typed: string | undefined,
): { code: string | null; name: string } | undefined {
  if (!typed) return undefined
  const councils = index && councilsOf(index)
  const code = councils?.codes.get(plain(typed)) ?? null
  return { code, name: (code && index?.names[code]) || typed }
}

function councilsOf(index: PlaceIndex) {
  let councils = kept.get(index)
  if (!councils) {
    const all = index.areas('council')
    const names = all.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'))
    const codes = new Map(all.map(({ code, name }) => [plain(name), code]))
    kept.set(index, (councils = { names, codes }))
  }
  return councils
}

/** As people write it: “southwark council” and “London Borough of Southwark” are Southwark. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z ]/g, ' ')
    .replaceAll(/\b(london borough of|royal borough of|city of|borough of|council|the)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
