import { sealMessage, type ReceiptCard } from '../../../../platform/sealing/index.ts'
import { partOf } from '../page/addresses.ts'
import { newName } from '../page/base64.ts'
import type { Desk } from '../page/desk.ts'
import { AskError } from '../page/problem.ts'
import { weekOf } from '../page/week.ts'
import type { OpenedStory } from '../unlocked.ts'

interface Written {
  text: string
  language: string
}

/**
 * Seals a message to the witness's receipt and to the inbox, and sends it. While the words are the same, the same
 * sealed message is sent again, so that one whose answer was lost on the way is not there twice.
 */
export function sendOnce(desk: Desk, story: OpenedStory, receipt: ReceiptCard) {
  let last: { of: string; body: { id: string; epoch: string; sealed: Uint8Array } } | undefined
  return async ({ text, language }: Written): Promise<void> => {
    const of = `${language}\n${text}`
    if (last?.of !== of) last = { of, body: await seal(desk, { story, receipt, text, language }) }
    await desk.ask(partOf(story.lookup, 'messages'), { method: 'POST', body: last.body })
  }
}

type ToSeal = Written & { story: OpenedStory; receipt: ReceiptCard }

async function seal(desk: Desk, { story, receipt, text, language }: ToSeal) {
  const keys = desk.keys()
  const inbox = keys.current()
  if (!inbox) throw new AskError('closed')
  const message = {
    id: newName(),
    thread: story.lookup,
    from: 'caseworkers' as const,
    week: weekOf(desk.data.today),
    language,
    text,
    attachments: [],
    matter: null,
  }
  const sealed = await sealMessage(message, keys.caseworker, { inbox, receipt })
  return { id: message.id, epoch: inbox.epoch, sealed }
}
