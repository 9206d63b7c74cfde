import { Choices, ErrorSummary, Page, useView, type FormState } from '../../../ui/index.ts'
import type { Instant } from '../../../platform/clock/index.ts'
import type { LetterState } from '../life/life.ts'
import { useMessages } from '../messages/index.ts'
import { mayArriveTwice, type ManyChange } from './change.ts'
import { listAddress, type Filter } from './filter.ts'
import { useReason } from './say.ts'

interface Props {
  filter: Filter & { state: LetterState }
  change: ManyChange
  count: number
  /** What comes to be so after this is not meant. */
  until: Instant
  form: FormState
}

/** Says how many letters it is about, and asks once more. */
export function ManyPage({ filter, change, count, until, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const say = useReason()
  const { state, reason } = filter
  const query = `${listAddress(filter).split('?')[1]}&change=${change}`
  return (
    <Page title={t(`desk.many.${change}.title`, { count })} isDesk>
      <ErrorSummary form={form} labels={{}} say={() => t('desk.twice.problem')} />
      <p class="text">
        {t('desk.many.about', { state: t(`desk.state.${state}`), count })} {reason && say(reason)}
      </p>
      <p class="text">{t(`desk.many.${change}.lead`)}</p>
      {count > 0 && (
        <form class="form" method="post" action={link(`/organise/letters/many?${query}`)}>
          <input type="hidden" name="until" value={until} />
          {mayArriveTwice(state, change) && <Twice form={form} />}
          <button class="do">{t(`desk.many.${change}.do`, { count })}</button>
        </form>
      )}
      <p class="text">
        <a href={link(listAddress({ state }))}>{t('desk.many.back')}</a>
      </p>
    </Page>
  )
}

/** What may be there already is sent again only by somebody who has said that she knows. */
export function Twice({ form }: { form: FormState }) {
  const t = useMessages()
  return (
    <Choices
      name="twice"
      many
      label={t('desk.twice')}
      hint={t('desk.twice.hint')}
      options={[{ value: 'yes', label: t('desk.twice.yes') }]}
      form={form}
      say={() => t('desk.twice.problem')}
    />
  )
}
