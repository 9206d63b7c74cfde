import type { Desk, View } from '../page/desk.ts'
import { doing } from '../page/doing.ts'
import { facts, h, heading, type Child } from '../page/dom.ts'
import { nameOf } from '../keys/name-of.ts'
import { writeMonth } from '../page/week.ts'
import type { OpenedStory } from '../unlocked.ts'
import { attachmentsPart } from './attachments.ts'
import { casePart } from './case.ts'
import { consentsPart } from './consents.ts'
import { isEnding } from './filter.ts'
import { forgetStory, readStory, type DeskStory } from './open-story.ts'
import { workbenchPart } from './publishing.ts'
import { replyPart } from './reply.ts'
import { threadPart } from './thread.ts'

/** One story, opened here, with what was said since and what can be done. */
export const storyView =
  (lookup: string): View =>
  async (desk) => {
    const read = await readStory(desk, lookup)
    const again = async (): Promise<void> => {
      forgetStory(desk, lookup)
      await desk.load()
      await desk.go(storyView(lookup))
    }
    return h(
      'div',
      {},
      h('div', { class: 'no-print' }, doing(desk, desk.say('story.back'), desk.home, SMALL)),
      ...(read.opened ? opened(desk, read, read.opened, again) : closed(desk, read)),
      casePart(desk, read, again),
    )
  }

const SMALL = { isSmall: true, isSecond: true }

/** What cannot be opened is shown all the same: with why, and with what can still be done. */
function closed({ say }: Desk, { code, detail }: DeskStory): Child[] {
  return [
    heading('h2', say('story.unopened')),
    h('p', { class: 'unknown' }, say.maybe(`problem.${code}`) ?? say('problem.failed')),
    h('p', {}, say('story.unopened.kept', { month: writeMonth(detail.expires) })),
  ]
}

function opened(
  desk: Desk,
  read: DeskStory,
  story: OpenedStory,
  again: () => Promise<void>,
): Child[] {
  const { say } = desk
  return [
    heading('h2', story.story.body ?? say('list.noBody')),
    isEnding(read.detail, desk.data.today) &&
      h('p', { class: 'unknown' }, endsWords(desk, read.detail.expires)),
    factsOf(desk, read, story),
    h(
      'section',
      {},
      h('h2', {}, say('story.words')),
      h('div', { class: 'letter', lang: story.story.language, dir: 'auto' }, story.story.words),
    ),
    attachmentsPart(desk, read, story, again),
    threadPart(desk, read, story),
    replyPart(desk, story, again),
    consentsPart(desk, story),
    workbenchPart(desk, story, again),
  ]
}

const endsWords = ({ say }: Desk, expires: string): string =>
  say('story.ends', { month: writeMonth(expires) })

function factsOf(desk: Desk, { detail }: DeskStory, { story }: OpenedStory): HTMLElement {
  const { say } = desk
  const { assignedTo, expires, week, state } = detail
  return facts([
    [say('story.came'), week],
    [say('story.area'), story.area ?? say('list.noArea')],
    [say('story.month'), story.month ? writeMonth(story.month) : say('unknown')],
    [say('story.speaker'), say(`speaker.${story.speaker}`)],
    [say('story.language'), languageName(story.language)],
    [say('story.sealedBy'), say(`sealedBy.${story.sealedBy}`)],
    [say('story.receipt'), story.receipt ? say('story.receipt.yes') : say('story.receipt.no')],
    [say('filter.state'), say(`state.${state}`)],
    [
      say('filter.assigned'),
      assignedTo === null ? say('list.unassigned') : nameOf(desk, assignedTo),
    ],
    [say('story.expires'), writeMonth(expires)],
  ])
}

function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code
}
