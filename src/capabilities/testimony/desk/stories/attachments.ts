import {
  openAttachment,
  type Attachment,
  type AttachmentRef,
} from '../../../../platform/sealing/index.ts'
import { attachment as addressOf } from '../page/addresses.ts'
import { askBytes } from '../page/asking.ts'
import type { Desk } from '../page/desk.ts'
import { doing, form } from '../page/doing.ts'
import { h } from '../page/dom.ts'
import { field } from '../page/fields.ts'
import { AskError, codeOf } from '../page/problem.ts'
import type { OpenedStory } from '../unlocked.ts'
import type { DeskStory } from './open-story.ts'
import { sendOnce } from './send-message.ts'

/** Photographs and voice notes, each fetched and opened when it is asked for, and never put on a disk by us. */
export function attachmentsPart(
  desk: Desk,
  { detail }: DeskStory,
  story: OpenedStory,
  again: () => Promise<void>,
): HTMLElement | null {
  const { say } = desk
  if (detail.attachments.length === 0) return null
  const items = detail.attachments.map(({ id, week }, at) => {
    const place = h('div', {})
    const open = async (): Promise<void> => {
      const opened = await fetchOne(desk, story, id)
      place.replaceChildren(shown(desk, { story, id, opened, again }))
    }
    place.append(doing(desk, say('attachment.open'), open, { isSmall: true, isSecond: true }))
    const title = say('attachment.number', { number: at + 1, week })
    return h('div', { class: 'board-part' }, h('h3', {}, title), place)
  })
  return h('section', {}, h('h2', {}, say('attachment.title')), items)
}

/** The file says which of the references it is, by its hash; one that is none of them was put there since. */
async function fetchOne(desk: Desk, story: OpenedStory, id: string): Promise<Attachment> {
  const sealed = await askBytes(addressOf(story.lookup, id))
  for (const { ref, epoch } of refsOf(story)) {
    const inbox = await desk.keys().open(epoch)
    try {
      return await openAttachment(sealed, inbox, ref)
    } catch (error) {
      if (codeOf(error) !== 'mismatched') throw error
    }
  }
  throw new AskError('mismatched')
}

function refsOf({ story, epoch, messages }: OpenedStory): { ref: AttachmentRef; epoch: string }[] {
  return [
    ...story.attachments.map((ref) => ({ ref, epoch })),
    ...messages.flatMap((one) => one.attachments.map((ref) => ({ ref, epoch: one.epoch }))),
  ]
}

interface Shown {
  story: OpenedStory
  id: string
  opened: Attachment
  again: () => Promise<void>
}

function shown(desk: Desk, given: Shown): HTMLElement {
  const { say } = desk
  const { kind, type, bytes } = given.opened
  // What a sealed file calls itself was written by whoever sealed it: only pictures and sounds are played.
  const isSound = /^(audio|video)\/[\w.+-]+(;[\w\s=.,"+-]*)?$/.test(type)
  const isPicture = /^image\/(jpeg|png|webp)$/.test(type)
  if (!(kind === 'voice' ? isSound : isPicture))
    return h('p', { class: 'unknown' }, say('attachment.unknown'))
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  urls(desk).push(url)
  if (kind === 'photograph') {
    const { lookup } = given.story
    return h('img', { src: url, alt: say('attachment.photograph'), 'data-of': lookup })
  }
  const audio = h('audio', { src: url, controls: true, 'aria-label': say('attachment.voice') })
  return h('div', {}, audio, typedUp(desk, given))
}

/** Given back when the desk locks, with all else that was opened. */
function urls(desk: Desk): string[] {
  const known = desk.memory.get('urls') as string[] | undefined
  const list = known ?? []
  if (!known) desk.memory.set('urls', list)
  return list
}

/** The words stay as a message that is marked; then, and only then, the recording goes. */
function typedUp(desk: Desk, { story, id, again }: Shown): HTMLElement {
  const { say, drafts } = desk
  const { receipt } = story.story
  if (!receipt) return h('p', { class: 'unknown' }, say('attachment.noReceipt'))
  const name = `typed/${id}`
  const words = field(say('attachment.typed'), {
    hint: say('attachment.typed.hint'),
    rows: 6,
    dir: 'auto',
    value: drafts.get(name),
  })
  words.input.addEventListener('input', () => drafts.set(name, words.input.value))
  const send = sendOnce(desk, story, receipt)
  const keep = async (): Promise<void> => {
    words.complain()
    const typed = words.input.value.trim()
    if (typed === '') return words.complain(say('problem.empty'))
    const text = `${say('attachment.typed.mark')}\n\n${typed}`
    await send({ text, language: story.story.language })
    await desk.ask(addressOf(story.lookup, id), { method: 'DELETE' })
    drafts.set(name, '')
    await again()
    desk.tell(say('attachment.typed.done'))
  }
  return form(desk, [words.element], say('attachment.typed.do'), keep, {
    meanwhile: say('sending'),
  })
}
