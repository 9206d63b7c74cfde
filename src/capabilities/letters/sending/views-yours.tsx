import type { Child } from 'hono/jsx'
import { dayOf } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { Page, useView } from '../../../ui/index.ts'
import { ActionStyle } from '../action-style.tsx'
import { MOVES } from '../life/life.ts'
import type { LetterEvent, LetterWriter, SentLetter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import { Poster } from '../views-question.tsx'
import { signed } from './new-writing.ts'

interface YoursProps {
  token: string
  writer: LetterWriter
  letters: { letter: SentLetter; events: LetterEvent[] }[]
  /** What else is asked or offered here; nothing while it waits to be confirmed. */
  below?: Child
}

/** A writer's own page, behind the link in her mail: it says where each letter is, and changes nothing when opened. */
export function YoursPage({ token, writer, letters, below }: YoursProps) {
  const t = useMessages()
  const { link } = useView()
  const isToConfirm =
    !writer.confirmedAt && letters.some(({ letter }) => letter.state === 'written')
  const title = t(isToConfirm ? 'yours.confirm.title' : 'yours.title')
  const lead = isToConfirm ? t('yours.confirm.lead', { count: letters.length }) : t('yours.lead')
  return (
    <Page
      title={title}
      poster={
        <>
          <Poster title={title}>{lead}</Poster>
          {isToConfirm && (
            <form class="ask" method="post" action={link(`/letters/yours/${token}/confirmation`)}>
              <div>
                <button class="do" type="submit">
                  {t('yours.confirm.do')}
                </button>
              </div>
            </form>
          )}
        </>
      }
    >
      <ActionStyle />
      {letters.map(({ letter, events }) => (
        <LetterSection {...{ token, writer, letter, events }} />
      ))}
      {!isToConfirm && below}
    </Page>
  )
}

interface SectionProps {
  token: string
  writer: LetterWriter
  letter: SentLetter
  events: LetterEvent[]
}

function LetterSection({ token, writer, letter, events }: SectionProps) {
  const t = useMessages()
  const { link } = useView()
  const stops: readonly string[] = MOVES.stop.from
  const canStop = stops.includes(letter.state) && !letter.scrubbedAt
  return (
    <section id={`letter-${letter.id}`}>
      <h2>{letter.recipientName}</h2>
      <p>
        <strong>{t(`state.${letter.state}`)}</strong>
      </p>
      {letter.state === 'held' && <WhyHeld reason={letter.reason} />}
      <ol class="rows">
        {events.filter(isTold).map(({ move, at }) => (
          <li>
            <span>{t(`event.${move}`)}</span>
            <span class="meta">{writeDay(dayOf(at))}</span>
          </li>
        ))}
      </ol>
      {letter.text && (
        <details>
          <summary>{t('yours.text')}</summary>
          <div class="letter" lang="en" dir="ltr">
            <p class="letter-subject">{letter.subject}</p>
            {signed(letter.text, writer)}
          </div>
        </details>
      )}
      {letter.scrubbedAt && <p class="quiet">{t('yours.scrubbed')}</p>}
      {canStop && (
        <form class="ask" method="post" action={link(`/letters/yours/${token}/stop`)}>
          <input type="hidden" name="letter" value={letter.id} />
          <div>
            <button class="do second small" type="submit">
              {t('yours.stop')}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}

/** A server's own reasons are for the desk. */
function WhyHeld({ reason }: { reason: string | null }) {
  const t = useMessages()
  const key = `spam.held.${reason}`
  return (
    <p class="text">
      {t('spam.held.writer')} {useMessages.has(key) && t(key)}
    </p>
  )
}

/** What a writer cares for; how often a server was asked is for the desk. */
const UNTOLD = ['correct', 'begin', 'putOff', 'ask', 'autoReply', 'challenge', 'complaint'] as const
type Untold = (typeof UNTOLD)[number]

function isTold(
  event: LetterEvent,
): event is LetterEvent & { move: Exclude<LetterEvent['move'], Untold> } {
  return !(UNTOLD as readonly string[]).includes(event.move)
}

/** The link is wrong, cut off, or older than what it led to. */
export function GonePage() {
  const t = useMessages()
  const { link } = useView()
  const title = t('yours.gone.title')
  return (
    <Page title={title} poster={<Poster title={title}>{t('yours.gone.lead')}</Poster>}>
      <p class="text">
        <a href={link('/act')}>{t('fault.back')}</a>
      </p>
    </Page>
  )
}
