/**
 * The event loop goes round so often between two handfuls. In each round it lets one new visitor in and no more (libuv
 * 1.52), and a reader would else wait for half a minute behind as many at the door as a burst brings.
 */
const ROUNDS = 4

/**
 * Lets dear requests begin a handful at a time, so that all else is answered between them, however many come; and says
 * no when too many wait.
 */
export class Turns {
  readonly #most: number
  readonly #together: number
  readonly #waiting: (() => void)[] = []
  #inHand = 0
  #isSet = false

  constructor({ most, together }: { most: number; together: number }) {
    this.#most = most
    this.#together = together
  }

  /** Does it at its turn; nothing when so many are in hand that another would wait too long. */
  async take<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.#inHand >= this.#most) return undefined
    this.#inHand += 1
    try {
      await new Promise<void>((begin) => {
        this.#waiting.push(begin)
        this.#set()
      })
      return await work()
    } finally {
      this.#inHand -= 1
    }
  }

  #set(): void {
    if (this.#isSet) return
    this.#isSet = true
    this.#after(ROUNDS, () => {
      this.#isSet = false
      for (const begin of this.#waiting.splice(0, this.#together)) begin()
      if (this.#waiting.length > 0) this.#set()
    })
  }

  #after(rounds: number, go: () => void): void {
    setImmediate(() => (rounds > 1 ? this.#after(rounds - 1, go) : go()))
  }
}
