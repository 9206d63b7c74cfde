import type { Child } from 'hono/jsx'
import { languages } from '../../../platform/messages/index.ts'
import type { Challenge } from '../../../platform/proof/index.ts'
import {
  ErrorSummary,
  Page,
  PROOF_ISLAND,
  useView,
  type FormState,
  type SayProblem,
} from '../../../ui/index.ts'
import { browserWords } from './browser-words.ts'
import { GivingStyle } from './giving-style.tsx'
import { useMessages } from './messages/index.ts'
import { CheckStep } from './views-check.tsx'
import { ConsentsStep } from './views-consents.tsx'
import { QuickExit } from './views-exit.tsx'
import { FilesStep } from './views-files.tsx'
import {
  FirstPoster,
  FirstStep,
  PhoneStep,
  Unlocked,
  WhoCouldKnow,
  type Help,
} from './views-first.tsx'
import { AreaStep, BodyStep, MonthStep, SpeakerStep, WordsStep } from './views-questions.tsx'
import { ReceiptStep } from './views-receipt.tsx'

/** The source of the browser's part of these pages. */
export const GIVING_ISLAND = 'src/capabilities/testimony/giving/islands/give.client.ts'

export interface GivingProps {
  help: Help
  years: string[]
  bodyNames: string[]
  form: FormState
}

interface Props extends GivingProps {
  isStaff?: boolean
  challenge: Challenge
}

/** All questions on one page. The browser's part shows them one by one; without it, it is a form to send. */
export function GivingPage(props: Props) {
  const { help, challenge, form, isStaff = false } = props
  const t = useMessages()
  const { link } = useView()
  return (
    <Page
      title={t('title')}
      poster={<FirstPoster help={help} isStaff={isStaff} />}
      islands={[PROOF_ISLAND, GIVING_ISLAND]}
    >
      <GivingStyle />
      <QuickExit />
      <ErrorSummary form={form} labels={labelsOf(t)} say={sayGiving(t)} />
      <GivingRoot kind="alone" action={link('/stories/sealed-here')}>
        <FirstStep help={help} goOn={isStaff ? 'staff.goOn' : 'first.goOn'} />
        {!isStaff && <PhoneStep />}
        <Unlocked />
        <Questions {...props} beforeConsents={isStaff && <WhoCouldKnow />} />
        <ConsentsStep form={form} />
        <CheckStep form={form} challenge={challenge} />
        <ReceiptStep />
      </GivingRoot>
    </Page>
  )
}

interface RootProps {
  kind: 'alone' | 'together'
  action?: string
  children?: Child
}

/**
 * `autocomplete` is off so that no browser keeps what was typed with its history, and spelling is not checked, as
 * some browsers send what they check to a service.
 */
export function GivingRoot({ kind, action, children }: RootProps) {
  const t = useMessages()
  const { language, link } = useView()
  return (
    <form
      class="giving"
      method="post"
      action={action}
      autocomplete="off"
      spellcheck={false}
      data-giving={kind}
      data-words={browserWords()}
      data-language={language}
      data-checked={languages[language].checkedOn === null ? 'no' : 'yes'}
      data-receipt-at={link('/stories/receipt')}
    >
      {children}
      <template data-nav>
        <p class="giving-nav">
          <button type="button" class="do" data-next>
            {t('goOn')}
          </button>
          <button type="button" class="do second" data-back>
            {t('goBack')}
          </button>
        </p>
      </template>
    </form>
  )
}

export function Questions(props: GivingProps & { beforeConsents?: Child }) {
  const { form, years, bodyNames } = props
  return (
    <>
      <WordsStep form={form} />
      <FilesStep />
      <BodyStep form={form} />
      <datalist id="bodies">
        {bodyNames.map((name) => (
          <option value={name}></option>
        ))}
      </datalist>
      <MonthStep form={form} years={years} />
      <AreaStep form={form} />
      <SpeakerStep form={form} />
      {props.beforeConsents}
    </>
  )
}

type Translate = ReturnType<typeof useMessages>

const labelsOf = (t: Translate) => ({
  words: t('words.title'),
  body: t('body.title'),
  area: t('area.title'),
  speaker: t('speaker.title'),
  uses: t('consents.title'),
})

/** What only this form can have wrong. */
function sayGiving(t: Translate): SayProblem {
  return ({ code, field }) => {
    if (code === 'closed') return t('failed.closed')
    if (field === 'uses') return t('problem.read')
    if (field === 'speaker') return t('problem.speaker')
    if (field === 'words') return code === 'required' ? t('problem.words') : t('problem.tooLong')
    return undefined
  }
}
