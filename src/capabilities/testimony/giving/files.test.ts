import { expect, test } from 'vitest'
import { kindOfFile } from './file-kind.ts'
import { withoutMetadata } from './jpeg.ts'
import { MOST_MINUTES } from './limits.ts'
import { rateFor, waveOf } from './wave.ts'

const file = (name: string, type = '', size = 1000) => kindOfFile({ name, type, size })

test('photographs and sound are taken, everything else is refused with its reason', () => {
  expect(file('letter.jpg', 'image/jpeg')).toEqual({ kind: 'photograph' })
  expect(file('IMG_1.HEIC')).toEqual({ kind: 'photograph' })
  expect(file('note.m4a', 'audio/mp4')).toEqual({ kind: 'voice' })
  expect(file('note.opus')).toEqual({ kind: 'voice' })
  expect(file('ward.mp4', 'video/mp4')).toEqual({ refusal: 'video' })
  expect(file('bill.pdf', 'application/pdf')).toEqual({ refusal: 'document' })
  expect(file('bill.docx')).toEqual({ refusal: 'document' })
  expect(file('drawing.svg', 'image/svg+xml')).toEqual({ refusal: 'kind' })
  expect(file('thing.zip', 'application/zip')).toEqual({ refusal: 'kind' })
  expect(file('big.jpg', 'image/jpeg', 40 * 1024 * 1024)).toEqual({ refusal: 'tooLarge' })
})

function segment(marker: number, text: string): number[] {
  const body = [...new TextEncoder().encode(text)]
  return [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body]
}

test('a picture loses what is written into it, and what stands behind it', () => {
  const picture = [0xff, 0xda, 0, 2, 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]
  const tables = segment(0xdb, 'tables')
  const made = new Uint8Array([
    0xff,
    0xd8,
    ...segment(0xe0, 'JFIF'),
    ...segment(0xe1, 'Exif GPS 51.5'),
    ...segment(0xe2, 'ICC_PROFILE'),
    ...segment(0xed, 'Photoshop'),
    ...segment(0xfe, 'made by a phone'),
    ...tables,
    ...picture,
    ...new TextEncoder().encode('a film behind the picture'),
  ])
  expect(withoutMetadata(made)).toEqual(
    new Uint8Array([0xff, 0xd8, ...segment(0xe0, 'JFIF'), ...tables, ...picture]),
  )
  expect(withoutMetadata(new Uint8Array([0x89, 0x50]))).toBeUndefined()
})

test('the longest voice note still fits into what is sealed', () => {
  const bytes = 44 + MOST_MINUTES * 60 * rateFor(MOST_MINUTES * 60) * 2
  expect(bytes).toBeLessThan(16 * 1024 * 1024 - 1024)
  expect(44 + 120 * rateFor(120) * 2).toBeLessThan(4 * 1024 * 1024 - 1024)
})

test('sound is written with nothing beside it', () => {
  const wave = waveOf(new Float32Array([0, 1, -1, 2]), 8000)
  expect(wave).toHaveLength(44 + 8)
  const levels = new DataView(wave.buffer)
  expect([0, 1, 2, 3].map((at) => levels.getInt16(44 + 2 * at, true))).toEqual([
    0, 32_767, -32_767, 32_767,
  ])
})
