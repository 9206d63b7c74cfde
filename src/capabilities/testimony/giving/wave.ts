const HEADER = 44

/** Plain sound, one channel of 16 bits: a file with nothing in it but the sound. RIFF WAVE, IBM and Microsoft 1991. */
export function waveOf(samples: Float32Array, rate: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const word = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
  word(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  word(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  for (let i = 0; i < samples.length; i++) {
    const level = Math.max(-1, Math.min(1, samples[i]!))
    view.setInt16(HEADER + i * 2, Math.round(level * 32_767), true)
  }
  return bytes
}

const SHORT_SECONDS = 2 * 60

/** A short note sounds clear; a longer one as on the telephone, so that it fits and can be sent from a phone. */
export function rateFor(seconds: number): 16_000 | 8_000 {
  return seconds <= SHORT_SECONDS ? 16_000 : 8_000
}
