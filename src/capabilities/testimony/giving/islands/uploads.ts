import { paths } from '../../wire/index.ts'
import { put } from './ask.ts'
import { lineOf, type GivingPage } from './page.ts'
import type { Sealed } from './seal.ts'

/** Sends the sealed files, one after another. What did not arrive has a button to send it again. */
export class Uploads {
  readonly #page: GivingPage
  readonly #place: HTMLElement
  #left = 0

  constructor(page: GivingPage) {
    this.#page = page
    this.#place = page.one('[data-uploads]')
  }

  get isLeft(): boolean {
    return this.#left > 0
  }

  async start({ attachments, authorisation }: Sealed): Promise<void> {
    const { say } = this.#page
    const count = attachments.length
    this.#left = count
    for (const [at, { id, bytes }] of attachments.entries()) {
      const line = lineOf('')
      this.#place.append(line)
      const names = { number: at + 1, count }
      const send = async (): Promise<void> => {
        const tell = (percent: number) => {
          line.textContent = say('sending.file', { ...names, percent })
        }
        tell(0)
        const address = paths.receiptAttachment(id)
        const isSent = await put(address, { bytes, authorisation }, tell)
        if (isSent) this.#arrived(line)
        else line.replaceChildren(`${say('sending.fileFailed', names)} `, this.#again(send))
      }
      await send()
    }
  }

  #arrived(line: HTMLElement) {
    this.#left -= 1
    line.remove()
    if (this.#left === 0) this.#place.append(lineOf(this.#page.say('sending.filesDone')))
  }

  #again(send: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'do small'
    button.textContent = this.#page.say('sending.again')
    button.addEventListener('click', () => void send())
    return button
  }
}
