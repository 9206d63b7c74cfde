import type { Child } from 'hono/jsx'
import type { Day } from '../../platform/clock/index.ts'
import { writeDay } from '../../platform/messages/index.ts'
import { ErrorSummary, Field, Page, useView, type FormState } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { HOW_MANY } from './recovery-code.ts'
import { useSay } from './say.ts'
import { Done } from './views-done.tsx'

const ADDRESS = '/organise/account/codes'
const PAPER = '/organise/account/recovery-codes'

interface Props {
  /** Since when codes are asked for; nothing when they are not. */
  since: Day | undefined
  left: number
  form: FormState
  done: string | undefined
}

export function CodesPage({ since, left, form, done }: Props) {
  const t = useMessages()
  return (
    <Page title={t('desk.codes.title')} isDesk>
      <Done what={done && `desk.codes.done.${done}`} />
      <p class="text">{t('desk.codes.lead')}</p>
      {since ? <On since={since} left={left} /> : <TurnOn form={form} />}
    </Page>
  )
}

function TurnOn({ form }: { form: FormState }) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.codes.start')}</h2>
      <p>{t('desk.codes.start.lead')}</p>
      <WithPassword action={ADDRESS} form={form} submit={t('desk.codes.start.submit')} />
    </section>
  )
}

function On({ since, left }: { since: Day; left: number }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <>
      <p class="note">{t('desk.codes.since', { day: writeDay(since) })}</p>
      <section>
        <h2>{t('desk.recovery.title')}</h2>
        <p class={left < 3 ? 'unknown' : undefined}>
          {t('desk.recovery.left', { left, all: HOW_MANY })}
        </p>
        <div class="form">
          <a class="do small second" href={link(PAPER)}>
            {t('desk.recovery.again')}
          </a>
        </div>
      </section>
      <section>
        <h2>{t('desk.codes.end')}</h2>
        <p>{t('desk.codes.end.why')}</p>
        <div class="form">
          <a class="do small second" href={link(`${ADDRESS}/removal`)}>
            {t('desk.codes.end.ask')}
          </a>
        </div>
      </section>
    </>
  )
}

export function NewRecoveryCodesPage({ form }: { form: FormState }) {
  const t = useMessages()
  return (
    <Page title={t('desk.recovery.again')} isDesk>
      <p class="text">{t('desk.recovery.again.lead')}</p>
      <WithPassword action={PAPER} form={form} submit={t('desk.recovery.again.submit')} />
    </Page>
  )
}

export function TurnOffCodesPage({ form }: { form: FormState }) {
  const t = useMessages()
  const say = useSay()
  const code = t('desk.codes.end.code')
  return (
    <Page title={t('desk.codes.end')} isDesk>
      <p class="text">{t('desk.codes.end.lead')}</p>
      <WithPassword
        action={`${ADDRESS}/removal`}
        form={form}
        submit={t('desk.codes.end.submit')}
        labels={{ code }}
      >
        <Field
          name="code"
          label={code}
          hint={t('desk.codes.end.code.hint')}
          autocomplete="one-time-code"
          dir="ltr"
          form={{ ...form, values: {} }}
          say={say}
        />
      </WithPassword>
    </Page>
  )
}

interface FormProps {
  action: string
  form: FormState
  submit: string
  labels?: Record<string, string>
  children?: Child
}

function WithPassword({ action, form, submit, labels, children }: FormProps) {
  const t = useMessages()
  const { link } = useView()
  const say = useSay()
  const label = t('desk.confirm.password')
  return (
    <>
      <ErrorSummary form={form} labels={{ password: label, ...labels }} say={say} />
      <form class="form" method="post" action={link(action)}>
        <Field
          name="password"
          type="password"
          dir="ltr"
          label={label}
          hint={t('desk.confirm.password.hint')}
          autocomplete="current-password"
          form={form}
          say={say}
        />
        {children}
        <button class="do">{submit}</button>
      </form>
    </>
  )
}
