import { open } from 'node:fs/promises'

const BLOCK = 4 << 20

/** Reads a file in large blocks, the next one while the last is being worked on, in two buffers and no more. */
export async function* readBlocks(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file)
  const buffers = [Buffer.allocUnsafe(BLOCK), Buffer.allocUnsafe(BLOCK)]
  try {
    let at = 0
    let next = handle.read(buffers[0]!, 0, BLOCK, at)
    for (let round = 1; ; round++) {
      const { bytesRead, buffer } = await next
      if (bytesRead === 0) return
      at += bytesRead
      next = handle.read(buffers[round % 2]!, 0, BLOCK, at)
      // A reader that stops early leaves this read behind; its failure is then nobody's business.
      next.catch(() => {})
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
