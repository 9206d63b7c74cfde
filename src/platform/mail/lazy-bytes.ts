import { Readable } from 'node:stream'

const CHUNK = 64 * 1024

/** Bytes that are not touched until the mail server has said that it takes them, and that say when all are gone. */
export class LazyBytes extends Readable {
  #at = 0
  readonly #bytes: Buffer
  readonly #onWhole: () => void

  constructor(bytes: Buffer, onWhole: () => void) {
    super()
    this.#bytes = bytes
    this.#onWhole = onWhole
  }

  override _read() {
    if (this.#at < this.#bytes.length) {
      this.push(this.#bytes.subarray(this.#at, (this.#at += CHUNK)))
      return
    }
    // From here on the final dot may be on its way.
    this.#onWhole()
    this.push(null)
  }
}
