import { emptyForm, ErrorSummary, Field, Page, useView, type FormState } from '../../../ui/index.ts'
import { ActionStyle } from '../action-style.tsx'
import { useMessages } from '../messages/index.ts'
import { Poster } from '../views-question.tsx'

interface ReplyProps {
  token: string
  letter: { subject: string; text: string }
  /** How many answers have gone to those who signed. */
  answers: number
  form?: FormState
}

/** Where the office that got a joint letter answers all who signed it, without an account. */
export function ReplyPage({ token, letter, answers, form = emptyForm }: ReplyProps) {
  const t = useMessages()
  const { link } = useView()
  const title = t('joint.reply.title')
  const labels = { answer: t('joint.reply.answer'), from: t('joint.reply.from') }
  return (
    <Page title={title} poster={<Poster title={title}>{t('joint.reply.lead')}</Poster>}>
      <ActionStyle />
      <ErrorSummary form={form} labels={labels} />
      {answers > 0 && (
        <p class="note" role="status">
          {t('joint.reply.done', { count: answers })}
        </p>
      )}
      <section>
        <form class="form" method="post" action={link(`/letters/replies/${token}`)}>
          <Field name="answer" rows={12} label={labels.answer} dir="auto" form={form} />
          <Field
            name="from"
            label={labels.from}
            autocomplete="organization"
            maxlength={100}
            dir="auto"
            form={form}
          />
          <div>
            <button class="do" type="submit">
              {t('joint.reply.do')}
            </button>
          </div>
        </form>
      </section>
      <section>
        <h2>{t('joint.reply.letter')}</h2>
        <div class="letter" lang="en" dir="ltr">
          <p class="letter-subject">{letter.subject}</p>
          {letter.text}
        </div>
      </section>
    </Page>
  )
}

/** Nobody is left to whom an answer could go. */
export function ReplyClosedPage({ answers }: { answers: number }) {
  const t = useMessages()
  const title = t('joint.reply.closed.title')
  return (
    <Page title={title} poster={<Poster title={title}>{t('joint.reply.closed.lead')}</Poster>}>
      <ActionStyle />
      {answers > 0 && <p class="note">{t('joint.reply.done', { count: answers })}</p>}
    </Page>
  )
}
