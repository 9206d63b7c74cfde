import { dayOf, type Instant } from '../../../platform/clock/index.ts'
import { writeDay, writeNumber } from '../../../platform/messages/index.ts'
import {
  Choices,
  ErrorSummary,
  Page,
  useView,
  type FormState,
  type SayProblem,
} from '../../../ui/index.ts'
import { ActionStyle } from '../action-style.tsx'
import type { SentLetter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import { Poster } from '../views-question.tsx'
import { ANSWERS } from './answer.ts'
import { isShown, type BodyCount } from './count.ts'

export type LetterToAnswer = Pick<
  SentLetter,
  'id' | 'recipientName' | 'bodyName' | 'answer' | 'answeredAt'
> & { wentAt: Instant }

interface AnswerProps {
  token: string
  letters: LetterToAnswer[]
  form: FormState
}

/** Did they answer? Nothing is ticked beforehand, what was said before included: that is said in words. */
export function AnswerPage({ token, letters, form }: AnswerProps) {
  const t = useMessages()
  const { link } = useView()
  const title = t('answer.title')
  const say: SayProblem = ({ code }) => (code === 'answer' ? t('answer.problem') : undefined)
  const labels = Object.fromEntries(letters.map((letter) => [letter.id, nameOf(letter)]))
  return (
    <Page title={title} poster={<Poster title={title}>{t('answer.lead')}</Poster>}>
      <ActionStyle />
      <ErrorSummary form={form} labels={labels} say={say} />
      {letters.length === 0 ? (
        <p class="note">{t('answer.none')}</p>
      ) : (
        <form class="form" method="post" action={link(`/letters/yours/${token}/answer`)}>
          {letters.map((letter) => (
            <Choices
              name={letter.id}
              label={nameOf(letter)}
              hint={<Known letter={letter} />}
              options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
              form={form}
              say={say}
            />
          ))}
          <p class="quiet">{t('answer.kept')}</p>
          <button class="do">{t('answer.do')}</button>
        </form>
      )}
    </Page>
  )
}

function nameOf({ recipientName, bodyName }: LetterToAnswer): string {
  return recipientName === bodyName ? bodyName : `${recipientName}, ${bodyName}`
}

function Known({ letter: { wentAt, answer, answeredAt } }: { letter: LetterToAnswer }) {
  const t = useMessages()
  const sent = t('answer.sent', { day: writeDay(dayOf(wentAt)) })
  if (!answer || !answeredAt) return <>{sent}</>
  const said = t('answer.said', { answer: t(`answer.${answer}`), day: writeDay(dayOf(answeredAt)) })
  return (
    <>
      {sent} {said}
    </>
  )
}

/** What her answer adds to. */
export function ThanksPage({ token, counts }: { token: string; counts: BodyCount[] }) {
  const t = useMessages()
  const { link } = useView()
  const title = t('answer.thanks.title')
  return (
    <Page title={title} poster={<Poster title={title}>{t('answer.thanks.lead')}</Poster>}>
      <ActionStyle />
      <ul class="text">
        {counts.map((count) => (
          <li>
            <bdi>{count.bodyName}</bdi>: <CountLine count={count} />
          </li>
        ))}
      </ul>
      <section>
        <ul class="links">
          <li>
            <a href={link('/letters')}>{t('answer.table.title')}</a>
          </li>
          <li>
            <a href={link(`/letters/yours/${token}/answer`)}>{t('answer.thanks.change')}</a>
          </li>
          <li>
            <a href={link('/act')}>{t('fault.back')}</a>
          </li>
        </ul>
      </section>
    </Page>
  )
}

/** One body's count in a sentence. */
export function CountLine({ count }: { count: BodyCount }) {
  const t = useMessages()
  if (!isShown(count)) return <>{t('answer.line.few')}</>
  const { sent, answered, holding, silence, waiting } = count
  const numbers = { sent, answered, holding, silence, waiting }
  const written = Object.entries(numbers).map(([name, number]) => [name, writeNumber(number)])
  return <>{t('answer.line', Object.fromEntries(written))}</>
}
