import {
  emptyForm,
  ErrorSummary,
  Field,
  Page,
  Trap,
  useView,
  type FormState,
  type SayProblem,
} from '../../../ui/index.ts'
import { ActionStyle } from '../action-style.tsx'
import { useMessages } from '../messages/index.ts'
import { Poster } from '../views-question.tsx'

interface WaitingProps {
  writerId: string
  form?: FormState
  /** The mail has just been sent again. */
  isAgain?: boolean
}

/** A letter is taken in, and waits for the code: on this device, whoever it belongs to. */
export function WaitingPage({ writerId, form = emptyForm, isAgain = false }: WaitingProps) {
  const t = useMessages()
  const { link } = useView()
  const title = t('waiting.title')
  const say = useSayCode()
  const address = link(`/letters/waiting/${writerId}`)
  return (
    <Page title={title} poster={<Poster title={title}>{t('waiting.lead')}</Poster>}>
      <ActionStyle />
      <ErrorSummary form={form} labels={{ code: t('waiting.code') }} say={say} />
      {isAgain && (
        <p class="note" role="status">
          {t('waiting.again.done')}
        </p>
      )}
      <section>
        <form class="form" method="post" action={address}>
          <CodeField form={form} say={say} />
          <div>
            <button class="do" type="submit">
              {t('waiting.do')}
            </button>
          </div>
        </form>
      </section>
      <section>
        <h2>{t('waiting.none.title')}</h2>
        <p>{t('waiting.none.lead')}</p>
        <form class="ask" method="post" action={`${address}/mail`}>
          <div>
            <button class="do second small" type="submit">
              {t('waiting.again.do')}
            </button>
          </div>
        </form>
      </section>
    </Page>
  )
}

/** For any device: the address and the code, when the page of the letter is no longer open. */
export function CodePage({ form = emptyForm }: { form?: FormState }) {
  const t = useMessages()
  const { link } = useView()
  const title = t('code.title')
  const say = useSayCode()
  const labels = { email: t('send.email'), code: t('waiting.code') }
  return (
    <Page title={title} poster={<Poster title={title}>{t('code.lead')}</Poster>}>
      <ActionStyle />
      <ErrorSummary form={form} labels={labels} say={say} />
      <section>
        <form class="form" method="post" action={link('/letters/code')}>
          <Field
            name="email"
            type="email"
            label={t('send.email')}
            inputmode="email"
            maxlength={254}
            dir="ltr"
            {...{ form, say }}
          />
          <CodeField form={form} say={say} />
          <Trap name="website" />
          <div>
            <button class="do" type="submit">
              {t('waiting.do')}
            </button>
          </div>
        </form>
      </section>
    </Page>
  )
}

function CodeField({ form, say }: { form: FormState; say: SayProblem }) {
  const t = useMessages()
  return (
    <Field
      name="code"
      label={t('waiting.code')}
      hint={t('waiting.code.hint')}
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength={12}
      dir="ltr"
      {...{ form, say }}
    />
  )
}

/** It goes: said on a device that may be somebody else's, so it shows nothing of who wrote or what. */
export function ConfirmedPage({
  isHeld,
  actionId,
  place,
}: {
  isHeld: boolean
  actionId: string
  place: string
}) {
  const t = useMessages()
  const { link } = useView()
  const title = t('confirmed.title')
  return (
    <Page
      title={title}
      poster={<Poster title={title}>{t(isHeld ? 'confirmed.held' : 'confirmed.lead')}</Poster>}
    >
      <ul class="links text">
        <li>
          <a href={link(`/act/${actionId}/doings?place=${place}`)}>{t('confirmed.next')}</a>
        </li>
        <li>
          <a href={link('/act')}>{t('fault.back')}</a>
        </li>
      </ul>
    </Page>
  )
}

function useSayCode(): SayProblem {
  const t = useMessages()
  return ({ code }) => {
    const key = `code.problem.${code}`
    return useMessages.has(key) ? t(key) : undefined
  }
}
