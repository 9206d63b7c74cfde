import { h } from '../../desk/page/dom.ts'
import { agreementOf, type Waiting } from '../publish.ts'
import { readShown } from '../shown.ts'
import { usesIn, type UseOfStory } from '../../receipt/uses.ts'
import type { OpenedStory, Unlocked } from '../../desk/unlocked.ts'
import type { Agreement, Proposal } from '../../../../platform/sealing/index.ts'
import { button, type Screen } from './screen.ts'

/** Words to be read before they are shown, by the first reader or by the second. */
export interface ToRead {
  proposal: Proposal
  agreement: Agreement | null
  /** What the first reader left; none while there is none. */
  waiting: Waiting | undefined
}

interface Given {
  screen: Screen
  unlocked: Unlocked
  opened: OpenedStory
  waiting: Waiting[]
  read(toRead: ToRead): void
}

/** Every use that was asked for and how it stands; where a reader is wanted, the way to reading it. */
export function usesList(given: Given): HTMLElement {
  const { screen, opened, waiting } = given
  const { say } = screen
  const uses = usesIn(opened.messages)
  const recorded = waiting.filter(({ agreement }) => agreement === null)
  const rows = [
    ...uses.map((use) => useRow(given, use)),
    ...recorded.map((one) => recordedRow(given, one)),
  ]
  return h(
    'section',
    {},
    h('h3', {}, say('uses')),
    rows.length === 0 ? h('p', {}, say('uses.none')) : h('ul', { class: 'rows' }, rows),
  )
}

function useRow(given: Given, { proposal, publication, standing, said }: UseOfStory): HTMLElement {
  const { screen, opened } = given
  const waiting = given.waiting.find((one) => one.proposal.publication === publication)
  const agreement = agreementOf(opened.messages, publication)
  const canRead = standing === 'agreed' && agreement !== undefined
  return row(given, {
    title: readShown(proposal.words).title,
    standing: canRead && waiting ? standingOf(given, waiting) : screen.say(`standing.${standing}`),
    said,
    toRead: canRead && !isMine(given, waiting) ? { proposal, agreement, waiting } : undefined,
  })
}

function recordedRow(given: Given, waiting: Waiting): HTMLElement {
  const { proposal } = waiting
  return row(given, {
    title: readShown(proposal.words).title,
    standing: standingOf(given, waiting),
    said: '',
    toRead: isMine(given, waiting) ? undefined : { proposal, agreement: null, waiting },
  })
}

interface Row {
  title: string
  standing: string
  said: string
  toRead: ToRead | undefined
}

function row({ screen, read }: Given, { title, standing, said, toRead }: Row): HTMLElement {
  return h(
    'li',
    {},
    h('p', {}, h('strong', { dir: 'auto' }, title)),
    h('p', { class: 'meta' }, standing),
    said !== '' && h('p', { dir: 'auto' }, said),
    toRead && button(screen.say('read'), () => read(toRead), { name: 'read' }),
  )
}

const isMine = ({ unlocked }: Given, waiting: Waiting | undefined): boolean =>
  waiting?.reading.signingKey === unlocked.caseworker.card.signingKey

const standingOf = (given: Given, waiting: Waiting): string =>
  given.screen.say(isMine(given, waiting) ? 'standing.mine' : 'standing.first')
