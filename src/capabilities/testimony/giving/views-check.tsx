import type { Challenge } from '../../../platform/proof/index.ts'
import { ProofField, type FormState } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { Step } from './views-questions.tsx'
import { WithEnglish } from './with-english.tsx'

interface Props {
  form: FormState
  challenge: Challenge | undefined
}

/** What will be sent, what in it could point to someone, and the button. */
export function CheckStep({ form, challenge }: Props) {
  const t = useMessages()
  return (
    <Step name="check" title={t('check.title')}>
      <div data-script hidden>
        <p>
          <WithEnglish word="check.lead" />
        </p>
        <dl class="facts" data-review></dl>
        <div data-found role="status"></div>
        <p>
          <WithEnglish word="check.sending" />
        </p>
      </div>
      {challenge && <ProofField challenge={challenge} form={form} />}
      <div data-progress role="status" tabindex={-1}></div>
      <p class="giving-nav">
        <button class="do" data-send={t(challenge ? 'check.send' : 'check.hold')}>
          {t('unlocked.send')}
        </button>
        <button type="button" class="do second" data-back data-script hidden>
          {t('goBack')}
        </button>
      </p>
    </Step>
  )
}
