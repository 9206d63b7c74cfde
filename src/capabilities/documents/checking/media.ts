import { redrawn, type PictureType } from './picture.ts'
import { Refused } from './refused.ts'

const ENDINGS: Record<string, PictureType> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  jpe: 'jpg',
  gif: 'gif',
  webp: 'webp',
}

/** A picture inside a document, drawn anew as one that stands alone is. Nothing else is let in beside the text. */
export async function cleanMedia(name: string, bytes: Buffer): Promise<Buffer> {
  const ending = name.split('.').at(-1)!.toLowerCase()
  const type = ENDINGS[ending]
  if (type) return redrawn(bytes, type, name)
  throw new Refused(
    /^(emf|wmf|svg|tiff?|bmp|mp[34]|m4[av]|wav|avi|mov)$/.test(ending) ? 'picture' : 'strange',
    name,
  )
}
