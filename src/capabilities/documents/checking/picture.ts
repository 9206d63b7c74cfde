import sharp from 'sharp'
import { Refused } from './refused.ts'

/** A poster of A3 at 300 dots an inch has 17 million. */
const MOST_PIXELS = 50_000_000
const NAMES = { png: 'png', jpg: 'jpeg', webp: 'webp', gif: 'gif' } as const
export type PictureType = keyof typeof NAMES

// One picture is one thread's work, so that two of them leave the machine to those who read.
sharp.concurrency(1)
sharp.cache(false)

/** The same picture drawn anew: where, when and with what it was taken, and what hid behind it, are gone. */
export async function redrawn(bytes: Buffer, type: PictureType, name?: string): Promise<Buffer> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format } = await picture.metadata()
    if (format !== NAMES[type]) throw new Refused('kind', `${format} picture`)
    // A camera says which way up; without its words the pixels have to.
    const upright = picture.rotate().toColourspace('srgb')
    if (type === 'jpg') return await upright.jpeg({ quality: 88 }).toBuffer()
    if (type === 'webp') return await upright.webp({ quality: 88 }).toBuffer()
    return await (type === 'gif' ? upright.gif() : upright.png()).toBuffer()
  } catch (error) {
    if (error instanceof Refused) throw error
    const said = error instanceof Error ? error.message : ''
    throw new Refused(/pixel limit/i.test(said) ? 'bomb' : 'broken', name)
  }
}
