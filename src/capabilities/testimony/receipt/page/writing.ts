import { sealMessage, SealingError, type Message } from '../../../../platform/sealing/index.ts'
import { newName } from '../../desk/page/base64.ts'
import { weekOf } from '../../desk/page/week.ts'
import type { OpenedThread } from '../opened-thread.ts'
import type { Held } from './held.ts'

export type Content = Pick<Message, 'text' | 'matter'>

interface Sent {
  message: Message
  epoch: string
  sealed: Uint8Array
  isThere: boolean
}

/**
 * Writes to the caseworkers. What failed on its way is kept as it was sealed, and goes again under its own name:
 * so the server knows it when it had come after all, and nothing is said twice.
 */
export class Writing {
  readonly #language: string
  readonly #tried = new Map<string, Sent>()

  constructor(language: string) {
    this.#language = language
  }

  async send(content: Content, { receipt, server }: Held, thread: OpenedThread): Promise<Message> {
    const name = JSON.stringify(content)
    const kept = this.#tried.get(name) ?? (await this.#seal(content, receipt, thread))
    this.#tried.set(name, kept)
    if (!kept.isThere) await server.send(kept.message.id, kept)
    kept.isThere = true
    return kept.message
  }

  /** What belonged together has all been sent: said once more, it is said anew. */
  settle(): void {
    this.#tried.clear()
  }

  async #seal(content: Content, receipt: Held['receipt'], thread: OpenedThread): Promise<Sent> {
    const { inboxKey, today } = thread
    if (!inboxKey) throw new SealingError('notHybrid')
    const message: Message = {
      ...content,
      id: newName(),
      thread: receipt.card.lookup,
      from: 'witness',
      week: weekOf(today),
      language: this.#language,
      attachments: [],
    }
    const sealed = await sealMessage(message, receipt, { inbox: inboxKey, receipt: receipt.card })
    return { message, epoch: inboxKey.epoch, sealed, isThere: false }
  }
}
