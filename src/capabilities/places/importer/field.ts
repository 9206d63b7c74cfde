// Reads fields straight from the bytes of a row; each takes the field's start and end, quotes included.

const QUOTE = 34
const SPACE = 32
const MINUS = 45
const POINT = 46

/** A short code as one number (base 37, exact up to ten characters), 0 when it is empty. */
export function codeNumber(bytes: Buffer, start: number, end: number) {
  let number = 0
  for (let i = start; i < end; i++) {
    const digit = DIGITS[bytes[i]!]!
    if (digit > 0) number = number * 37 + digit
  }
  return number
}

const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 48 && byte <= 57) return byte - 47
  if (byte >= 65 && byte <= 90) return byte - 54
  if (byte >= 97 && byte <= 122) return byte - 86
  return 0
})

export function codeText(number: number) {
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor(rest / 37)) {
    text = CHARACTERS[(rest % 37) - 1]! + text
  }
  return text
}

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The digits of a field as a whole number, 0 when there are none. */
export function whole(bytes: Buffer, start: number, end: number) {
  let number = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    if (byte >= 48 && byte <= 57) number = number * 10 + byte - 48
  }
  return number
}

export const NO_DEGREES = 99_999_999

/** Degrees as millionths; `NO_DEGREES`, which is how the ONS writes it too, when the field is empty. */
export function microdegrees(bytes: Buffer, start: number, end: number) {
  let number = 0
  let decimals = -1
  let sign = 1
  let digits = 0
  for (let i = start; i < end && decimals < 6; i++) {
    const byte = bytes[i]!
    if (byte >= 48 && byte <= 57) {
      number = number * 10 + byte - 48
      digits++
      if (decimals >= 0) decimals++
    } else if (byte === POINT) decimals = 0
    else if (byte === MINUS) sign = -1
    else if (byte !== QUOTE && byte !== SPACE) return NO_DEGREES
  }
  if (digits === 0) return NO_DEGREES
  return sign * number * 10 ** (6 - Math.max(decimals, 0))
}
