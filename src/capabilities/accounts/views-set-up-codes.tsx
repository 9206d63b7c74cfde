import type { Day } from '../../platform/clock/index.ts'
import { writeDay } from '../../platform/messages/index.ts'
import { ErrorSummary, Field, Page, useView, type FormState } from '../../ui/index.ts'
import { inFours } from './code-app.ts'
import { useMessages } from './messages/index.ts'
import type { QrCode } from '../../platform/qr-code.ts'
import { useSay } from './say.ts'

interface Props {
  secret: string
  square: QrCode
  form: FormState
}

export function SetUpCodesPage({ secret, square, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const say = useSay()
  const label = t('desk.codes.first')
  return (
    <Page title={t('desk.codes.setUp')} isDesk>
      <ErrorSummary form={form} labels={{ code: label }} say={say} />
      <div class="text">
        <p>{t('desk.codes.setUp.scan')}</p>
        <Square {...square} label={t('desk.codes.qr')} />
        <p>{t('desk.codes.setUp.type')}</p>
        <p>
          <code dir="ltr">{inFours(secret)}</code>
        </p>
      </div>
      <form class="form" method="post" action={link('/organise/account/codes/confirmation')}>
        <input type="hidden" name="sealed" value={form.values['sealed']} />
        <Field
          name="code"
          label={label}
          hint={t('desk.codes.first.hint')}
          autocomplete="one-time-code"
          inputmode="numeric"
          dir="ltr"
          form={{ ...form, values: {} }}
          say={say}
        />
        <button class="do">{t('desk.codes.first.submit')}</button>
      </form>
    </Page>
  )
}

/** Dark on light in every mode, for so do cameras read it. */
function Square({ side, path, label }: QrCode & { label: string }) {
  return (
    <p>
      <svg viewBox={`0 0 ${side} ${side}`} width="260" height="260" role="img" aria-label={label}>
        <rect width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
    </p>
  )
}

interface CodesProps {
  codes: string[]
  email: string
  today: Day
}

/** On paper it is a page of its own: whose they are, of what site, and of which day. */
export function RecoveryCodesPage({ codes, email, today }: CodesProps) {
  const t = useMessages()
  const { link, site } = useView()
  return (
    <Page title={t('desk.recovery.title')} isDesk>
      <p class="note no-print" role="status">
        {t('desk.recovery.once')}
      </p>
      <div class="text">
        <p>{t('desk.recovery.whose', { email, site: site.name, day: writeDay(today) })}</p>
        <ol>
          {codes.map((code) => (
            <li>
              <code dir="ltr">{code}</code>
            </li>
          ))}
        </ol>
        <p>{t('desk.recovery.how')}</p>
        <p class="no-print">
          <a class="do" href={link('/organise/account/codes')}>
            {t('desk.recovery.kept')}
          </a>
        </p>
      </div>
    </Page>
  )
}
