import { CONSENT_USES } from '../../../platform/sealing/index.ts'
import { useMessages } from './messages/index.ts'
import { WithEnglish } from './said.tsx'
import { Choice, Do, Form, Head, Screen } from './screens.tsx'
import { UseName } from './views-opening.tsx'

/** One use of the story: the exact words, what it means, and yes, no, or take it down. */
export function WordsScreen() {
  const t = useMessages()
  return (
    <Screen name="words">
      <Head of="words.title">
        <h1 tabindex={-1} data-if="standing:asked|refused">
          {t('words.title')}
        </h1>
        <h1 tabindex={-1} data-if="standing:agreed">
          {t('words.title.agreed')}
        </h1>
        <h1 tabindex={-1} data-if="standing:takenBack|none">
          {t('words.title.takenBack')}
        </h1>
      </Head>
      <p>
        <strong>
          <UseName />
        </strong>{' '}
        <span class="quiet" data-say="words.asked"></span>
      </p>
      <h2>{t('words.exact')}</h2>
      <blockquote class="receipt-words" data-text="words" data-lang="language"></blockquote>
      <h2>{t('words.means')}</h2>
      {CONSENT_USES.map((use) => (
        <p data-if={`use:${use}`}>
          <WithEnglish of={`means.${use}`} />
        </p>
      ))}
      <p class="problem" data-if="isUnsound">
        {t('words.unsound')}
      </p>
      <p class="unknown" data-if="standing:refused">
        {t('words.refused')}
      </p>
      <div data-if="said">
        <p>{t('words.said')}</p>
        <p class="receipt-text" data-text="said" dir="auto"></p>
      </div>
      <div data-if="isAnswerable">
        <AnswerForm />
      </div>
      <div data-if="standing:agreed">
        <p class="unknown" data-if="!isPublic:yes">
          {t('words.agreed')}
        </p>
        <p class="unknown" data-if="isPublic:yes">
          {t('words.public')}
        </p>
        <h2>{t('words.down')}</h2>
        <p>
          <WithEnglish of="words.down.lead" />
        </p>
        <p>
          <WithEnglish of="words.down.not" />
        </p>
        <p>
          <Do name="takeDown" words="words.down.do" />
        </p>
      </div>
      <p class="unknown" data-if="standing:takenBack">
        <WithEnglish of="words.takenBack" />
      </p>
    </Screen>
  )
}

/** Nothing is chosen beforehand, and nothing is signed but by the button. */
function AnswerForm() {
  const t = useMessages()
  return (
    <Form name="answer" words="words.do">
      <fieldset class="field consents">
        <legend>{t('words.question')}</legend>
        <Choice field="choice" value="agree" words={<WithEnglish of="words.agree" />} />
        <Choice field="choice" value="refuse" words={<WithEnglish of="words.refuse" />} />
      </fieldset>
      <fieldset class="field consents" data-if="asksName" aria-describedby="name-hint">
        <legend>{t('words.name')}</legend>
        <span class="hint" id="name-hint">
          <WithEnglish of="words.name.hint" />
        </span>
        <Choice field="name" value="no" words={<WithEnglish of="words.name.no" />} />
        <Choice field="name" value="yes" words={<WithEnglish of="words.name.yes" />} />
      </fieldset>
      <div class="field">
        <label for="change">{t('words.change')}</label>
        <span class="hint" id="change-hint">
          {t('words.change.hint')}
        </span>
        <textarea
          id="change"
          rows={4}
          data-draft="change"
          dir="auto"
          spellcheck={false}
          aria-describedby="change-hint"
        ></textarea>
      </div>
      <p>
        <WithEnglish of="words.signing" />
      </p>
    </Form>
  )
}
