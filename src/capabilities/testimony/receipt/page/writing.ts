import {
  sealAttachment,
  sealMessage,
  SealingError,
  type AttachmentRef,
  type InboxKey,
  type Message,
} from '../../../../platform/sealing/index.ts'
import { newName } from '../../desk/page/base64.ts'
import { weekOf } from '../../desk/page/week.ts'
import type { Kept } from '../../giving/islands/files.ts'
import type { OpenedThread } from '../opened-thread.ts'
import type { Held } from './held.ts'

export type Content = Pick<Message, 'text' | 'matter'> & { files?: Kept[] }

type Bytes = Uint8Array<ArrayBuffer>

interface Sent {
  message: Message
  epoch: string
  sealed: Bytes
  attachments: { id: string; sealed: Bytes }[]
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
    const { files = [], ...said } = content
    const name = JSON.stringify([said, files.map(({ url }) => url)])
    const kept = this.#tried.get(name) ?? (await this.#seal(content, receipt, thread))
    this.#tried.set(name, kept)
    // First what belongs to it: a message that is there has all of its photographs.
    while (kept.attachments.length > 0) {
      const { id, sealed } = kept.attachments[0]!
      await server.attach(id, sealed)
      kept.attachments.shift()
    }
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
    const { files = [], ...said } = content
    const { attachments, refs } = await sealAll(files, inboxKey)
    const message: Message = {
      ...said,
      id: newName(),
      thread: receipt.card.lookup,
      from: 'witness',
      week: weekOf(today),
      language: this.#language,
      attachments: refs,
    }
    const sealed = await sealMessage(message, receipt, { inbox: inboxKey, receipt: receipt.card })
    return { message, epoch: inboxKey.epoch, sealed, attachments, isThere: false }
  }
}

async function sealAll(files: Kept[], inboxKey: InboxKey) {
  const attachments: Sent['attachments'] = []
  const refs: AttachmentRef[] = []
  for (const { kind, type, bytes } of files) {
    const { sealed, ref } = await sealAttachment({ kind, type, bytes }, inboxKey)
    attachments.push({ id: newName(), sealed })
    refs.push(ref)
  }
  return { attachments, refs }
}
