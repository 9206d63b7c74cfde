import { folded } from '../anonymiser/plain-form.ts'

/** A trust, and the integrated care board in whose area it has its seat. */
export type TrustBoard = readonly [trust: string, board: string]

const EVERY_HOSPITAL = new Set(
  'the of and for at nhs trust foundation hospital hospitals infirmary university general royal teaching st saint healthcare health care services'.split(
    ' ',
  ),
)

const wordsOf = (name: string): string[] =>
  folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !EVERY_HOSPITAL.has(word))

/**
 * Says in which board's area a hospital is, by the words its name has in common with a trust's. Only where every trust
 * that fits is in the same one: a name that could be two says less, and then “a hospital” is what is left.
 */
export function boardFinder(boards: readonly TrustBoard[]) {
  const known = boards.map(([trust, board]) => ({ words: new Set(wordsOf(trust)), board }))
  return (hospital: string): string | undefined => {
    const words = wordsOf(hospital)
    if (words.length === 0) return undefined
    const fits = known.filter((one) => words.every((word) => one.words.has(word)))
    const found = new Set(fits.map(({ board }) => board))
    const [board] = found
    return found.size === 1 && board ? `a hospital in ${areaOf(board)}` : undefined
  }
}

/** NHS South East London Integrated Care Board is the board of South East London. */
const areaOf = (board: string): string =>
  board.replace(/^NHS /, '').replace(/ (?:Integrated Care Board|ICB)$/i, '')
