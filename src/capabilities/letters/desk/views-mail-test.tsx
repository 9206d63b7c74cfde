import type { Child } from 'hono/jsx'
import {
  lineOfRecord,
  type DnsRecord,
  type MailFault,
  type Seen,
  type Sent,
} from '../../../platform/mail/index.ts'
import { writeNumber } from '../../../platform/messages/index.ts'
import { ErrorSummary, Field, Page, useView, type FormState } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import { useReason } from './say.ts'

export interface MailTested {
  /** What the mail server said; nothing where there is none. */
  sent: Sent | undefined
  seen?: Seen
  /** Why it could not even be written. */
  problem?: string
}

interface Props {
  isSetUp: boolean
  faults: MailFault[]
  records: DnsRecord[]
  form: FormState
  tested: MailTested | undefined
}

/** Whether mail goes, and whether whoever gets it will believe it. */
export function MailTestPage({ isSetUp, faults, records, form, tested }: Props) {
  const t = useMessages()
  const { link } = useView()
  const labels = { address: t('desk.test.address') }
  return (
    <Page title={t('desk.test.title')} isDesk>
      <ErrorSummary form={form} labels={labels} />
      {tested && <Result tested={tested} />}
      {!tested && (
        <p class={isSetUp ? 'text' : 'note'}>
          {t(isSetUp ? 'desk.test.isSetUp' : 'desk.queue.notSetUp')}
        </p>
      )}
      <section>
        <h2>{t('desk.test.send')}</h2>
        <p>{t(isSetUp ? 'desk.test.send.lead' : 'desk.test.send.lead.dry')}</p>
        <form class="form" method="post" action={link('/organise/letters/test')}>
          <Field
            name="address"
            type="email"
            label={labels.address}
            hint={t('desk.test.address.hint')}
            maxlength={254}
            dir="ltr"
            form={form}
          />
          <button class="do">{t(isSetUp ? 'desk.test.do' : 'desk.test.do.dry')}</button>
        </form>
      </section>
      <Faults faults={faults} />
      <Records records={records} />
    </Page>
  )
}

function Result({ tested: { sent, seen, problem } }: { tested: MailTested }) {
  const t = useMessages()
  const say = useReason()
  const reason = sent && 'reason' in sent ? say(sent.reason) : ''
  const number =
    sent && 'code' in sent && sent.code ? t('desk.reason.number', { number: sent.code }) : ''
  return (
    <>
      <p class="note" role="status">
        {t(`desk.test.result.${sent?.kind ?? 'notSetUp'}`)} {reason} {number}
        {problem && t('desk.test.problem', { problem: say(problem) })}
      </p>
      {seen && <WhatIsSeen seen={seen} />}
    </>
  )
}

function WhatIsSeen({ seen }: { seen: Seen }) {
  const t = useMessages()
  const { isAligned, tracking } = seen
  const yes = (is: boolean) => t(is ? 'desk.test.yes' : 'desk.test.no')
  const rows: [string, Child][] = [
    ['from', <bdi>{seen.from}</bdi>],
    ['replyTo', <bdi>{seen.replyTo ?? '–'}</bdi>],
    ['to', <bdi>{seen.to}</bdi>],
    ['subject', <bdi>{seen.subject}</bdi>],
    ['envelopeFrom', <bdi>{seen.envelopeFrom}</bdi>],
    ['dkim', t(`desk.test.dkim.${seen.dkim}`)],
    [
      'aligned',
      t('desk.test.aligned.is', { dkim: yes(isAligned.dkim), envelope: yes(isAligned.envelope) }),
    ],
    ['plain', yes(seen.isPlainText)],
    ['size', t('desk.test.size.is', { bytes: writeNumber(seen.bytes), lines: seen.lines })],
    ['tracking', tracking.length === 0 ? t('desk.test.tracking.none') : tracking.join(', ')],
  ].map(([name, value]) => [t(`desk.test.seen.${name as SeenName}`), value as Child])
  return (
    <section>
      <h2>{t('desk.test.seen')}</h2>
      <p>{t('desk.test.seen.lead')}</p>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

type SeenName =
  | 'from'
  | 'replyTo'
  | 'to'
  | 'subject'
  | 'envelopeFrom'
  | 'dkim'
  | 'aligned'
  | 'plain'
  | 'size'
  | 'tracking'

function Faults({ faults }: { faults: MailFault[] }) {
  const t = useMessages()
  if (faults.length === 0) return null
  return (
    <section>
      <h2>{t('desk.test.faults')}</h2>
      <ul>
        {faults.map(({ says, todo }) => (
          <li>
            {says}
            {todo.map((line) => (
              <div class="quiet">{line}</div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Records({ records }: { records: DnsRecord[] }) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.test.records')}</h2>
      <p>{t('desk.test.records.lead')}</p>
      {records.length === 0 ? (
        <p class="unknown">{t('desk.test.records.none')}</p>
      ) : (
        records.map((record) => (
          <div class="text">
            <h3>{record.about}</h3>
            <pre tabindex={0} dir="ltr">
              {lineOfRecord(record)}
            </pre>
          </div>
        ))
      )}
    </section>
  )
}
