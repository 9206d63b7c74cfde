// A postcode as numbers. The outward code is base 37, so that it can stand in a table; the inward code is a
// sector (its digit) and a unit: Royal Mail never uses C, I, K, M, O and V in the last two letters.

export const OUTWARD_CODES = 37 ** 4
export const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'
export const UNITS = UNIT_LETTERS.length ** 2

/** Where each character stands among the unit letters, or -1. */
export const UNIT_PLACE = Int8Array.from({ length: 128 }, (_, character) =>
  UNIT_LETTERS.indexOf(String.fromCharCode(character)),
)

/** 1 to 36 for 0–9 and A–Z; anything else is 0. */
export const CHARACTER_PLACE = Int8Array.from({ length: 128 }, (_, character) => {
  if (character >= 48 && character <= 57) return character - 47
  return character >= 65 && character <= 90 ? character - 54 : 0
})

/** The base-37 number of an outward code such as `SE15`. */
export function outwardNumber(outward: string) {
  let number = 0
  for (let i = 0; i < outward.length; i++) {
    number = number * 37 + (CHARACTER_PLACE[outward.charCodeAt(i) & 127] ?? 0)
  }
  return number
}

/** The sector and unit of an inward code such as `5EB`; a unit of -1 has a letter that Royal Mail does not use. */
export function inwardNumber(inward: string) {
  const first = UNIT_PLACE[inward.charCodeAt(1)] ?? -1
  const second = UNIT_PLACE[inward.charCodeAt(2)] ?? -1
  const unit = first < 0 || second < 0 ? -1 : first * UNIT_LETTERS.length + second
  return { sector: inward.charCodeAt(0) - 48, unit }
}

export function inwardText(sector: number, unit: number) {
  const first = Math.floor(unit / UNIT_LETTERS.length)
  return `${sector}${UNIT_LETTERS[first]}${UNIT_LETTERS[unit % UNIT_LETTERS.length]}`
}
