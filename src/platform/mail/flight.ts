import type { Ended } from './end-mails.ts'

/** What ended in so many milliseconds is written down together, and the next are taken in the same COMMIT. */
const SOON_MS = 20

/**
 * The mails of which the disk says that they are being sent: those with the mail server, and those that have ended and
 * of which it is not yet written how. There are never more than `most`.
 */
export class Flight {
  readonly #most: number
  #count = 0
  #ended: Ended[] = []
  #timer: NodeJS.Timeout | undefined
  #goOn: (() => void) | undefined
  /** It was woken while it was busy. */
  #isWoken = false

  constructor(most: number) {
    this.#most = most
  }

  get isEmpty(): boolean {
    return this.#count === 0
  }

  /** How many more may begin once it is written how these ended. */
  roomAfter(ended: Ended[]): number {
    return this.#most - this.#count + ended.length
  }

  begin(count: number): void {
    this.#count += count
  }

  /** Those that ended since it was last asked. */
  takeEnded(): Ended[] {
    return this.#ended.splice(0)
  }

  end(one: Ended): void {
    this.#ended.push(one)
    this.#look()
  }

  written(ended: Ended[]): void {
    this.#count -= ended.length
  }

  /** There may be more to send. */
  nudge(): void {
    this.#timer ??= setTimeout(() => this.#wake(), SOON_MS)
  }

  /** Resolves when there is something to write down, or may be something to send. */
  wait(): Promise<void> {
    if (this.#isWoken) {
      this.#isWoken = false
      return Promise.resolve()
    }
    return new Promise((resolve) => {
      this.#goOn = resolve
      this.#look()
    })
  }

  #look(): void {
    const { length } = this.#ended
    if (length > 0 && (length >= (this.#most * 3) / 4 || length === this.#count)) this.#wake()
    else if (length > 0) this.nudge()
  }

  #wake(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#isWoken = this.#goOn === undefined
    this.#goOn?.()
    this.#goOn = undefined
  }
}
