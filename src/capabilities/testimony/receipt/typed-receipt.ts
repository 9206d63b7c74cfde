/** Douglas Crockford's base 32, as receipts are written: no I, L, O or U. */
const LETTERS = /^[0-9A-HJKMNP-TV-Z]$/
const LENGTH = 26

export type Slip =
  | { code: 'nothing' }
  | { code: 'tooShort' | 'tooLong'; typed: number }
  | { code: 'notALetter'; letter: string }
  /** It has the right length and letters, and its check is wrong. */
  | { code: 'check' }

/** What is wrong with a receipt that could not be read, so that whoever typed it knows where to look. */
export function slipIn(typed: string): Slip {
  const letters = lettersOf(typed)
  const odd = letters.find((letter) => !LETTERS.test(letter))
  if (letters.length === 0) return { code: 'nothing' }
  if (odd !== undefined) return { code: 'notALetter', letter: odd }
  if (letters.length < LENGTH) return { code: 'tooShort', typed: letters.length }
  if (letters.length > LENGTH) return { code: 'tooLong', typed: letters.length }
  return { code: 'check' }
}

/** As it is written on a card: groups of four, and two at the end. */
export function groupsOf(typed: string): string[] {
  return (
    lettersOf(typed)
      .join('')
      .match(/.{1,4}/g) ?? []
  )
}

/** Forgives what the sealing forgives: small letters, spaces, dashes, dots, o, i, l, other digits. */
function lettersOf(typed: string): string[] {
  const tidy = typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s\p{Cf}\p{Pd}._]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return [...tidy]
}
