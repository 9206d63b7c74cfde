import { languages, type Language } from '../../../platform/messages/index.ts'
import type { FormState } from '../../../ui/index.ts'
import { useView } from '../../../ui/index.ts'
import { ASKED_USES, TOLD_FIELDS } from './answers.ts'
import { useMessages, type Words } from './messages/index.ts'
import { Step } from './views-questions.tsx'
import { useUnchecked } from './with-english.tsx'

interface Props {
  form: FormState
  /** Read out to somebody: then they are here in every language we have. */
  isReadOut?: boolean
}

/** Each use is asked for by itself, and is no until it is ticked. */
export function ConsentsStep({ form, isReadOut = false }: Props) {
  const t = useMessages()
  const title = isReadOut ? t('together.consentsTitle') : t('consents.title')
  const say = (word: Words) => <Said word={word} isReadOut={isReadOut} />
  const chosen = (form.values['uses'] ?? '').split('\n')
  const problem = form.problems.find(({ field }) => field === 'uses')
  return (
    <Step name="consents" title={title}>
      <fieldset class="field consents" aria-describedby="uses-hint">
        <legend>{title}</legend>
        <span class="hint" id="uses-hint">
          {say('consents.lead')}
        </span>
        {problem && <span class="problem">{t('problem.read')}</span>}
        {ASKED_USES.map((use, at) => (
          <label class="choice">
            <input
              type="checkbox"
              name="uses"
              id={at === 0 ? 'uses' : undefined}
              value={use}
              checked={chosen.includes(use)}
              autocomplete="off"
            />
            <span>{say(`consent.${use}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="field consents" aria-describedby="told-hint">
        <legend>{say('consent.toldToBody')}</legend>
        <span class="hint" id="told-hint">
          {say('consent.toldToBody.hint')}
        </span>
        {TOLD_FIELDS.map((name, at) => (
          <>
            <label for={name}>{t(BODIES[at]!)}</label>
            <input
              id={name}
              name={name}
              maxlength={200}
              dir="auto"
              autocomplete="off"
              value={form.values[name]}
            />
          </>
        ))}
      </fieldset>
    </Step>
  )
}

const BODIES = ['consent.bodyOne', 'consent.bodyTwo', 'consent.bodyThree'] as const

function Said({ word, isReadOut }: { word: Words; isReadOut: boolean }) {
  const t = useMessages()
  const { language } = useView()
  const isUnchecked = useUnchecked()
  const others = (Object.keys(languages) as Language[]).filter(
    (one) => one !== language && (isReadOut || (isUnchecked && one === 'en')),
  )
  return (
    <>
      {t(word)}
      {others.map((one) => (
        <span class="beside" lang={one} dir={languages[one].direction}>
          {useMessages.in(one)(word)}
        </span>
      ))}
    </>
  )
}
