import type { Child } from 'hono/jsx'
import { maskedAddress } from '../../../platform/mail/index.ts'
import { languages } from '../../../platform/messages/index.ts'
import { ErrorSummary, Page, Table, useView, type FormState } from '../../../ui/index.ts'
import { ActionStyle } from '../action-style.tsx'
import type { LetterEvent, LetterWriter, SentLetter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import { useReason, writeInstant } from './say.ts'
import { Changes, CorrectionForm, useSay } from './views-letter-changes.tsx'

interface Props {
  letter: SentLetter
  /** As it goes, but without where its writer lives. */
  text: string | null
  writer: LetterWriter | undefined
  events: LetterEvent[]
  /** Its place in the queue. */
  mail: { state: string; dueAt: string; attempts: number } | undefined
  form: FormState
}

/** One letter, with what happened to it and what can be done. */
export function LetterDeskPage({ letter, text, writer, events, mail, form }: Props) {
  const t = useMessages()
  const say = useReason()
  const { state, reason, stateAt } = letter
  const labels = {
    address: t('desk.correction.address'),
    source: t('desk.correction.source'),
    asOf: t('desk.correction.asOf'),
    twice: t('desk.twice'),
  }
  return (
    <Page title={t('desk.letter.title', { name: letter.recipientName })} isDesk>
      <ActionStyle />
      <ErrorSummary form={form} labels={labels} say={useSay()} />
      <p class="text">
        <strong>{t(`desk.state.${state}`)}</strong>{' '}
        {t('desk.letter.since', { at: writeInstant(stateAt) })} {say(reason)}
      </p>
      <p class="text quiet">{t(`desk.state.${state}.meaning`)}</p>
      <Changes letter={letter} form={form} />
      <section>
        <h2>{t('desk.letter.facts')}</h2>
        <Facts letter={letter} writer={writer} mail={mail} />
      </section>
      <section>
        <h2>{t('desk.letter.text')}</h2>
        {text ? (
          <div class="letter" dir="auto">
            <p class="letter-subject">{letter.subject}</p>
            {text}
          </div>
        ) : (
          <p class="unknown">
            {t(letter.scrubbedAt ? 'desk.letter.text.gone' : 'desk.letter.text.none')}
          </p>
        )}
      </section>
      <Events events={events} />
      <CorrectionForm letter={letter} form={form} />
    </Page>
  )
}

function Facts({ letter, writer, mail }: Pick<Props, 'letter' | 'writer' | 'mail'>) {
  const t = useMessages()
  const { link } = useView()
  const { bodyId, bodyName, recipientName, toAddress, correctedOn, jointId } = letter
  const queued = mail?.state === 'queued' ? mail : undefined
  const rows: [string, Child][] = [
    [t('desk.letters.to'), recipientName],
    [
      t('desk.letter.body'),
      <>
        <a href={link(`/organise/letters/bodies/${bodyId}`)}>{bodyName}</a>
        {' · '}
        <a href={link(`/organise/bodies/${bodyId}`)}>{t('desk.letter.body.facts')}</a>
      </>,
    ],
    [
      t('desk.letter.address'),
      <>
        <bdi>{toAddress}</bdi> {correctedOn && t('desk.letter.corrected')}
      </>,
    ],
    [t('desk.letter.writer'), <Writer letter={letter} writer={writer} />],
    [t('desk.letter.ward'), letter.wardName ?? t('desk.letter.unknown')],
    [t('desk.letter.action'), <a href={link(`/act/${letter.actionId}`)}>{letter.actionId}</a>],
    [
      t('desk.letter.answer'),
      t(letter.answer ? `answer.${letter.answer}` : 'desk.letter.answer.open'),
    ],
  ]
  if (jointId) {
    rows.push([
      t('desk.letters.joint'),
      <a href={link(`/organise/letters/${jointId}`)}>{t('desk.letter.joint')}</a>,
    ])
  }
  if (queued) {
    const { dueAt, attempts } = queued
    const at = writeInstant(dueAt)
    rows.push([t('desk.letter.queue'), t('desk.letter.queue.due', { at, attempts })])
  }
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  )
}

/** Her name stands in the letter; her e-mail address is nobody's business here. */
function Writer({ letter, writer }: Pick<Props, 'letter' | 'writer'>) {
  const t = useMessages()
  if (letter.writerId === null) return <>{t('desk.letter.writer.joint')}</>
  if (!writer?.name || !writer.email) return <>{t('desk.letter.writer.gone')}</>
  return (
    <>
      <bdi>{writer.name}</bdi>, <bdi dir="ltr">{maskedAddress(writer.email)}</bdi> (
      <span lang={writer.language}>{languages[writer.language].name}</span>)
    </>
  )
}

function Events({ events }: { events: LetterEvent[] }) {
  const t = useMessages()
  const say = useReason()
  return (
    <section>
      <h2>{t('desk.letter.events')}</h2>
      <Table
        caption={t('desk.letter.events.caption')}
        head={[t('desk.letter.when'), t('desk.letter.what'), t('desk.letters.why')]}
        rows={events.map(({ at, move, reason, personId }) => [
          <time datetime={at}>{writeInstant(at)}</time>,
          personId
            ? t('desk.event.by', { what: t(`desk.event.${move}`) })
            : t(`desk.event.${move}`),
          move === 'answer' ? t(`answer.${reason as 'yes'}`) : say(reason),
        ])}
      />
    </section>
  )
}
