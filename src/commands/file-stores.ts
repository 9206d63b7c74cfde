import { readIndex, restoreIndex } from '../capabilities/places/index.ts'
import type { FileStore } from '../platform/backup/index.ts'

const placeIndex: FileStore = {
  name: 'places',
  tables: ['placeIndexPart'],
  list: async (at) => ((await readIndex(at)) ? ['places.idx'] : []),
  async *read(at) {
    const bytes = (await readIndex(at)) ?? Buffer.alloc(0)
    for (let from = 0; from < bytes.length; from += PIECE) {
      yield bytes.subarray(from, from + PIECE)
    }
  },
  write: async (at, _file, bytes) => restoreIndex(at, Buffer.concat(await collected(bytes))),
}

const PIECE = 48 * 1024

/** Everything capabilities keep as whole files, for `backup` and `restore`. */
export const fileStores: readonly FileStore[] = [placeIndex]

async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return pieces
}
