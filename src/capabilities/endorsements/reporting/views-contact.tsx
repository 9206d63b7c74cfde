import { dayOf } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { ErrorSummary, Field, Page, useView, type FormState } from '../../../ui/index.ts'
import {
  nameOf,
  type Endorsement,
  type EndorsementEvent,
  type Organisation,
} from '../endorsement.ts'
import { isPossible } from '../life.ts'
import { useMessages } from './messages/index.ts'

interface ContactProps {
  token: string
  endorsement: Endorsement
  group: Organisation | undefined
  events: EndorsementEvent[]
  form: FormState
  /** A change was asked for just now. */
  isAsked: boolean
}

/** What a contact sees of it, and can do about it. Opening it changes nothing. */
export function ContactPage(props: ContactProps) {
  const { token, endorsement, group, events, isAsked } = props
  const t = useMessages()
  const { link } = useView()
  const { state, id } = endorsement
  const isToConfirm = state === 'reported'
  const title = t(isToConfirm ? 'contact.confirm.title' : 'contact.title')
  return (
    <Page
      title={title}
      poster={
        <>
          <h1>{title}</h1>
          <p>{t(`contact.state.${state}`)}</p>
          {isToConfirm && (
            <form
              class="ask"
              method="post"
              action={link(`/endorsements/yours/${token}/confirmation`)}
            >
              <div>
                <button class="do">{t('contact.confirm.do')}</button>
              </div>
            </form>
          )}
        </>
      }
    >
      {isAsked && (
        <p class="text" role="status">
          <strong>{t('contact.asked')}</strong>
        </p>
      )}
      <section>
        <h2>{group ? nameOf(group) : ''}</h2>
        <Facts endorsement={endorsement} group={group} />
        {state === 'published' && (
          <p>
            <a href={link(`/endorsements/${id}`)}>{t('contact.public')}</a>
          </p>
        )}
      </section>
      <section>
        <h2>{t('contact.history')}</h2>
        <ol class="rows">
          {events.map(({ move, at }) => (
            <li>
              <span>{t(`event.${move}`)}</span>
              <span class="meta">{writeDay(dayOf(at))}</span>
            </li>
          ))}
        </ol>
      </section>
      {isPossible(state, 'withdraw') || isPossible(state, 'drop') ? <Asks {...props} /> : null}
    </Page>
  )
}

function Facts({ endorsement, group }: Pick<ContactProps, 'endorsement' | 'group'>) {
  const t = useMessages()
  const { act, madeOn, text, link, speaker } = endorsement
  return (
    <>
      <dl class="facts">
        <dt>{t('report.kind')}</dt>
        <dd>{group && t(`kind.${group.kind}`)}</dd>
        {group?.areaName && (
          <>
            <dt>{t('report.area')}</dt>
            <dd dir="auto">{group.areaName}</dd>
          </>
        )}
        <dt>{t(`act.${act}`)}</dt>
        <dd>{writeDay(madeOn)}</dd>
        {link && (
          <>
            <dt>{t('report.link')}</dt>
            <dd>
              <a href={link} rel="nofollow noopener">
                {link}
              </a>
            </dd>
          </>
        )}
        {speaker && (
          <>
            <dt>{t('report.speaker')}</dt>
            <dd dir="auto">{speaker}</dd>
          </>
        )}
      </dl>
      {text && (
        <details>
          <summary>{t('report.text')}</summary>
          <div class="letter" dir="auto">
            {text}
          </div>
        </details>
      )}
    </>
  )
}

/** Something is wrong in it; or it is to be taken back. */
function Asks({ token, endorsement, form }: ContactProps) {
  const t = useMessages()
  const { link } = useView()
  const isPublic = endorsement.state === 'published'
  const labels = { change: t('contact.change'), reason: t('contact.reason') }
  return (
    <>
      <section>
        <h2>{t('contact.change.title')}</h2>
        <ErrorSummary form={form} labels={labels} />
        <form class="form" method="post" action={link(`/endorsements/yours/${token}/changes`)}>
          <Field
            name="change"
            rows={4}
            label={labels.change}
            hint={t('contact.change.hint')}
            maxlength={2000}
            dir="auto"
            form={form}
          />
          <button class="do small">{t('contact.change.do')}</button>
        </form>
      </section>
      <section>
        <h2>{t('contact.withdraw.title')}</h2>
        <p>{t(isPublic ? 'contact.withdraw.lead' : 'contact.drop.lead')}</p>
        <form class="form" method="post" action={link(`/endorsements/yours/${token}/withdrawal`)}>
          {isPublic && (
            <Field
              name="reason"
              label={labels.reason}
              hint={t('contact.reason.hint')}
              maxlength={300}
              dir="auto"
              optional
              form={form}
            />
          )}
          <button class="do small second">{t('contact.withdraw.do')}</button>
        </form>
      </section>
    </>
  )
}

/** The link is wrong or cut off, or what it led to was forgotten. */
export function GonePage() {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('contact.gone')}>
      <p class="text">{t('contact.gone.lead')}</p>
      <p class="text">
        <a href={link('/endorsements')}>{t('waiting.list')}</a>
      </p>
    </Page>
  )
}
