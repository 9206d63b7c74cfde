import { dayOf, type Day } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { Page, useView, type FormState } from '../../../ui/index.ts'
import {
  nameOf,
  type Endorsement,
  type EndorsementEvent,
  type Organisation,
} from '../endorsement.ts'
import { isPossible } from '../life.ts'
import { useMessages } from './messages/index.ts'
import { ContactAsks } from './views-contact-asks.tsx'

export interface ContactProps {
  token: string
  endorsement: Endorsement
  group: Organisation | undefined
  events: EndorsementEvent[]
  /** What was added for organisers to check it by. */
  files: { name: string; addedOn: Day }[]
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
          {events.map(({ move, at, personId }) => (
            <li>
              <span>
                {t(move === 'confirm' && personId ? 'event.confirm.desk' : `event.${move}`)}
              </span>
              <span class="meta">{writeDay(dayOf(at))}</span>
            </li>
          ))}
        </ol>
      </section>
      {isPossible(state, 'withdraw') || isPossible(state, 'drop') ? (
        <ContactAsks {...props} />
      ) : null}
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
