import { paths } from '../../wire/index.ts'
import { ask, isTaken, put } from './ask.ts'
import type { GivingPage } from './page.ts'
import type { Sealed } from './seal.ts'

/** Locked stories that wait to be sent: in the memory of this page, and nowhere else. */
export class Held {
  readonly #page: GivingPage
  readonly #stories: Sealed[] = []
  #sending = false

  constructor(page: GivingPage) {
    this.#page = page
    page.one('[data-send-held]').addEventListener('click', () => void this.send())
    addEventListener('online', () => void this.send())
  }

  get isAny(): boolean {
    return this.#stories.length > 0
  }

  add(story: Sealed): void {
    this.#stories.push(story)
    this.#draw()
  }

  /** Sends them one after another; what could not be sent stays. */
  async send(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    try {
      while (this.#stories.length > 0) {
        const result = await sendOne(this.#stories[0]!)
        if (result !== 'sent') return this.#tell(result)
        this.#stories.shift()
        this.#draw()
      }
      this.#tell('sent')
    } finally {
      this.#sending = false
    }
  }

  #draw() {
    const { say, one } = this.#page
    const count = this.#stories.length
    one('[data-waiting]').textContent = count
      ? say('together.waiting', { count })
      : say('together.none')
    one('[data-send-held]').hidden = count === 0
    one('[data-held-said]').textContent = ''
  }

  #tell(result: 'sent' | 'kept' | 'refused') {
    this.#page.one('[data-held-said]').textContent = this.#page.say(`together.${result}`)
  }
}

async function sendOne(held: Sealed): Promise<'sent' | 'kept' | 'refused'> {
  const { story, authorisation, attachments } = held
  const answer = await ask(paths.assisted, story)
  if (!isTaken(answer)) return answer.status === 'offline' ? 'kept' : 'refused'
  while (attachments.length > 0) {
    const { id, bytes } = attachments[0]!
    const isSent = await put(paths.receiptAttachment(id), { bytes, authorisation }, () => {})
    if (!isSent) return 'kept'
    attachments.shift()
  }
  return 'sent'
}
