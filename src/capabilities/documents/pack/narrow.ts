import type { Filter } from '../asked.ts'
import type { Resource } from './resource.ts'

/** Those that were asked for. */
export function narrowed(
  all: readonly Resource[],
  { kind, audience, language }: Filter,
): Resource[] {
  return all.filter(
    ({ data, languages }) =>
      (!kind || data.kind === kind) &&
      (!audience || data.audience.includes(audience)) &&
      (!language || languages.includes(language)),
  )
}
