import { Field, useView, type FormState } from '../../../ui/index.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import { canChange, CHANGES, mayArriveTwice, type Change } from './change.ts'
import { Twice } from './views-many.tsx'

interface Props {
  letter: SentLetter
  form: FormState
}

/** The problems that only these forms know, in words. */
export function useSay() {
  const t = useMessages()
  return ({ code }: { code: string }) => {
    if (code === 'twice') return t('desk.twice.problem')
    return code === 'future' ? t('desk.correction.future') : undefined
  }
}

/** A button for each thing that can be done with a letter now. */
export function Changes({ letter, form }: Props) {
  const changes = CHANGES.filter((change) => canChange(letter, change))
  const isAsked = (change: Change) => mayArriveTwice(letter.state, change)
  const draw = (change: Change) => <ChangeForm letter={letter} change={change} form={form} />
  return (
    <>
      {changes.filter(isAsked).map(draw)}
      <div class="choices no-print">{changes.filter((one) => !isAsked(one)).map(draw)}</div>
    </>
  )
}

function ChangeForm({
  letter,
  change,
  form,
}: {
  letter: SentLetter
  change: Change
  form: FormState
}) {
  const t = useMessages()
  const { link } = useView()
  const isTwice = mayArriveTwice(letter.state, change)
  const label = change === 'retry' && letter.state === 'stopped' ? 'undo' : change
  const isSecond = change === 'stop' || change === 'hold'
  return (
    <form class="form" method="post" action={link(`/organise/letters/${letter.id}/${change}`)}>
      {isTwice && <Twice form={form} />}
      <button class={isSecond ? 'do small second' : 'do small'}>{t(`desk.change.${label}`)}</button>
    </form>
  )
}

/** Another address for this letter alone, with where it says so. */
export function CorrectionForm({ letter, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  if (!canChange(letter, 'retry') && !canChange(letter, 'release')) return null
  const say = useSay()
  return (
    <section class="no-print">
      <h2>{t('desk.correction.title')}</h2>
      <p>{t('desk.correction.lead')}</p>
      <form class="form" method="post" action={link(`/organise/letters/${letter.id}/correction`)}>
        <Field
          name="address"
          type="email"
          label={t('desk.correction.address')}
          maxlength={254}
          dir="ltr"
          {...{ form, say }}
        />
        <Field
          name="source"
          type="url"
          label={t('desk.correction.source')}
          hint={t('desk.correction.source.hint')}
          maxlength={500}
          dir="ltr"
          {...{ form, say }}
        />
        <Field name="asOf" type="date" label={t('desk.correction.asOf')} {...{ form, say }} />
        {letter.state === 'possiblySent' && (
          <label class="choice">
            <input type="checkbox" name="twice" value="yes" />
            <span>{t('desk.twice.yes')}</span>
          </label>
        )}
        <button class="do small">{t('desk.correction.do')}</button>
      </form>
    </section>
  )
}
