import { dayOf } from '../../../platform/clock/index.ts'
import type { Suppression } from '../../../platform/mail/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import {
  Choices,
  ErrorSummary,
  Field,
  Page,
  Table,
  useView,
  type FormState,
} from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import { writeAfter } from './filter.ts'

interface Props {
  suppressions: Suppression[]
  /** The last one shown, when there are more after it. */
  last: Suppression | undefined
  form: FormState
}

/** Whom no mail goes to. Only the first letter and the domain of an address are known here. */
export function SuppressionsPage({ suppressions, last, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const labels = { address: t('desk.suppression.address'), reason: t('desk.suppression.why') }
  return (
    <Page title={t('desk.suppression.title')} isDesk>
      <ErrorSummary form={form} labels={labels} />
      <p class="text">{t('desk.suppression.lead')}</p>
      {suppressions.length === 0 ? (
        <p class="unknown">{t('desk.suppression.none')}</p>
      ) : (
        <Table
          caption={t('desk.suppression.caption')}
          head={[
            t('desk.suppression.address'),
            t('desk.suppression.why'),
            t('desk.letters.since'),
            t('desk.suppression.allow'),
          ]}
          rows={suppressions.map(({ hash, shown, reason, since }) => [
            <bdi dir="ltr">{shown}</bdi>,
            t(`desk.suppression.${reason}`),
            writeDay(dayOf(since)),
            <a href={link(`/organise/letters/suppression/${hash}`)}>
              {t('desk.suppression.allow.do')}
            </a>,
          ])}
        />
      )}
      {last && (
        <p class="text">
          <a href={link(`/organise/letters/suppression?after=${afterOf(last)}`)}>
            {t('desk.suppression.more')}
          </a>
        </p>
      )}
      <section class="no-print">
        <h2>{t('desk.suppression.add')}</h2>
        <form class="form" method="post" action={link('/organise/letters/suppression')}>
          <Field
            name="address"
            type="email"
            label={labels.address}
            hint={t('desk.suppression.address.hint')}
            maxlength={254}
            dir="ltr"
            form={form}
          />
          <Choices
            name="reason"
            label={labels.reason}
            options={(['asked', 'organiser'] as const).map((value) => {
              return { value, label: t(`desk.suppression.${value}`) }
            })}
            form={form}
          />
          <button class="do small">{t('desk.suppression.add.do')}</button>
        </form>
      </section>
    </Page>
  )
}

function afterOf({ since, hash }: Suppression): string {
  return writeAfter({ stateAt: since, id: hash })
}

/** Asks once more before mail goes to an address again. */
export function SuppressionPage({ suppression }: { suppression: Suppression }) {
  const t = useMessages()
  const { link } = useView()
  const { hash, shown, reason, since } = suppression
  return (
    <Page title={t('desk.suppression.allow.title')} isDesk>
      <p class="text">
        {t('desk.suppression.allow.about', {
          shown,
          reason: t(`desk.suppression.${reason}`),
          day: writeDay(dayOf(since)),
        })}
      </p>
      <p class="text">{t(`desk.suppression.${reason}.warning`)}</p>
      <form
        class="form"
        method="post"
        action={link(`/organise/letters/suppression/${hash}/removal`)}
      >
        <button class="do">{t('desk.suppression.allow.do')}</button>
      </form>
      <p class="text">
        <a href={link('/organise/letters/suppression')}>{t('desk.suppression.back')}</a>
      </p>
    </Page>
  )
}
