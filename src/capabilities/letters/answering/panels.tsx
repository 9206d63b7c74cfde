import { useView } from '../../../ui/index.ts'
import { COUNTED } from '../life/life.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import type { BodyCount } from './count.ts'
import { CountLine } from './views-answer.tsx'

/** On a body's page: what came of the letters to it. Draws nothing when there were none. */
export function AnsweredBy({ count }: { count: BodyCount | undefined }) {
  const t = useMessages()
  const { link } = useView()
  if (!count) return null
  return (
    <section>
      <h2>{t('answer.panel.title')}</h2>
      <p>
        <CountLine count={count} />
      </p>
      <p>
        <a href={link('/letters')}>{t('answer.panel.all')}</a>
      </p>
    </section>
  )
}

/** On a place's page: the way to what the bodies that answer there were asked and have answered. */
export function AnsweredNear({ placeKey }: { placeKey: string }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <section>
      <h2>{t('answer.panel.near.title')}</h2>
      <p>
        <a href={link(`/letters?place=${placeKey}`)}>{t('answer.panel.near')}</a>
      </p>
    </section>
  )
}

/** On a writer's own page: she may say it at any time, before she is asked too. */
export function DidTheyAnswer({ token, letters }: { token: string; letters: SentLetter[] }) {
  const t = useMessages()
  const { link } = useView()
  const out = letters.filter(({ state, scrubbedAt }) => COUNTED.includes(state) && !scrubbedAt)
  if (out.length === 0) return null
  return (
    <section>
      <h2>{t('answer.title')}</h2>
      <ul>
        {out.map(({ recipientName, answer }) => (
          <li>
            <bdi>{recipientName}</bdi>: {t(answer ? `answer.${answer}` : 'answer.open')}
          </li>
        ))}
      </ul>
      <p>
        <a class="do small" href={link(`/letters/yours/${token}/answer`)}>
          {t('answer.panel.yours')}
        </a>
      </p>
    </section>
  )
}
