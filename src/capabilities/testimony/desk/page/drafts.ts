import {
  openNote,
  sealNote,
  type Opener,
  type Recipient,
} from '../../../../platform/sealing/index.ts'

const ABOUT = 'drafts'
type Bytes = Uint8Array<ArrayBuffer>

/**
 * What is typed and not yet sent. When the desk locks it is sealed to the caseworker herself, which needs no
 * secret of hers, and only that is kept, in memory; her next unlock brings it back.
 */
export class Drafts {
  #texts = new Map<string, string>()
  #sealed: Promise<Bytes> | undefined

  get(name: string): string {
    return this.#texts.get(name) ?? ''
  }

  set(name: string, text: string): void {
    if (text === '') this.#texts.delete(name)
    else this.#texts.set(name, text)
  }

  /** Whether leaving the page now would lose something. */
  get isAny(): boolean {
    return this.#texts.size > 0 || this.#sealed !== undefined
  }

  /** Forgets the words at once; the sealing of them goes on behind. */
  lock(to: { recipient: Recipient }): void {
    if (this.#texts.size === 0) return
    const text = JSON.stringify([...this.#texts])
    this.#texts.clear()
    this.#sealed = sealNote({ about: ABOUT, text }, to)
  }

  /** Somebody else's unlock opens nothing of it, and leaves it where it is. */
  async unlock(by: Opener): Promise<void> {
    if (!this.#sealed) return
    const opened = await this.#sealed.then((bytes) => openNote(bytes, by, ABOUT)).catch(() => null)
    if (opened === null) return
    this.#sealed = undefined
    this.#texts = new Map(JSON.parse(opened) as [string, string][])
  }
}
