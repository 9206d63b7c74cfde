import { withoutMetadata } from '../jpeg.ts'
import { LONGEST_SIDE, PHOTOGRAPH_BYTES } from '../limits.ts'

/** From good to poor: the first that fits. */
const QUALITIES = [0.85, 0.7, 0.5, 0.3]

/**
 * The picture drawn again, from its points alone: nothing that was written into the file comes along. Which way up
 * it is was written there too, so it is turned first. Rejects when this browser can't open it.
 */
export async function anewPhotograph(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const canvas = drawn(picture)
    for (const quality of QUALITIES) {
      const bytes = await written(canvas, quality)
      if (bytes.length <= PHOTOGRAPH_BYTES) return bytes
    }
    throw new Error('too large at every quality')
  } finally {
    picture.close()
  }
}

function drawn(picture: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const paper = canvas.getContext('2d')!
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

async function written(canvas: HTMLCanvasElement, quality: number) {
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', quality),
  )
  const bytes = blob && withoutMetadata(new Uint8Array(await blob.arrayBuffer()))
  if (!bytes) throw new Error('not written as JPEG')
  return bytes
}
