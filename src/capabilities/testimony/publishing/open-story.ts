import { openMessage, openStory, SealingError } from '../../../platform/sealing/index.ts'
import { fromText } from '../desk/page/base64.ts'
import type { OpenedMessage, OpenedStory, Unlocked } from '../desk/unlocked.ts'
import { storyAt } from './waiting.ts'

interface SealedStory {
  epoch: string
  week: string
  sealed: string
  messages: { number: number; epoch: string; sealed: string }[]
}

/** Opens a story and its thread. Throws where the story cannot be opened; a message that cannot is left out. */
export async function openStoryAt(unlocked: Unlocked, lookup: string): Promise<OpenedStory> {
  const { ask, inboxes, roll } = unlocked
  const { epoch, week, sealed, messages } = await ask<SealedStory>(storyAt(lookup))
  const story = await openStory(fromText(sealed), await inboxes.open(epoch), lookup)
  const caseworkers = roll.everyone.flatMap(({ signingKey }) => signingKey ?? [])
  const thread = { lookup, witness: story.receipt?.signingKey ?? '', caseworkers }
  const opened = await Promise.all(
    messages.map(async ({ number, epoch, sealed }): Promise<OpenedMessage | undefined> => {
      try {
        const message = await openMessage(fromText(sealed), await inboxes.open(epoch), thread)
        return { ...message, number, epoch }
      } catch (error) {
        if (error instanceof SealingError && error.code !== 'locked') return undefined
        throw error
      }
    }),
  )
  const inOrder = opened.filter((one) => one !== undefined).sort((a, b) => a.number - b.number)
  return { lookup, epoch, week, story, thread, messages: inOrder }
}
