import type { Contents } from './pack/read-pack.ts'
import type { PackPage } from './page.ts'

/**
 * Where a path written in a pack leads. A link to a source, `other.md`, leads to its page, as on GitHub; one
 * to a file that is sent as it is has no language.
 */
export function targetIn(
  { assets, book }: Contents,
  page: PackPage,
  path: string,
): { kind: 'page' | 'file'; path: string } {
  if (assets.has(path)) return { kind: 'file', path }
  if (!/\.(?:md|markdown)$/.test(path)) return { kind: 'page', path }
  const { file } = page.original
  const beside = file.slice(0, file.lastIndexOf('/') + 1) + path.split('/').at(-1)!
  const target = book.ofFile(path.slice(1)) ?? book.ofFile(beside)
  return { kind: 'page', path: target?.address ?? path }
}
