const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Crockford's base 32, in small letters: it survives capitals, and being read aloud. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text
}

/** Reads `length` bytes; nothing when the text is not exactly theirs. `o` is read as 0, `i` and `l` as 1. */
export function decodeBase32(text: string, length: number): Buffer | undefined {
  const read = text.toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1')
  const bytes = Buffer.alloc(length)
  let at = 0
  let held = 0
  let bits = 0
  for (const letter of read) {
    const value = ALPHABET.indexOf(letter)
    if (value < 0) return undefined
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >>> bits
    held &= (1 << bits) - 1
  }
  return at === length && held === 0 && bits < 5 ? bytes : undefined
}
