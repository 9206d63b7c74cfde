import { CONSENT_USES } from '../../../platform/sealing/index.ts'
import { useMessages } from './messages/index.ts'
import { WithEnglish } from './said.tsx'
import { Head, Screen } from './screens.tsx'

/** Every question by itself, with the last answer and its day, and a yes and a no to each. */
export function ConsentsScreen() {
  const t = useMessages()
  return (
    <Screen name="consents">
      <Head of="consents.title" />
      <p>
        <WithEnglish of="consents.lead" />
      </p>
      <p class="unknown">
        <WithEnglish of="consents.atFirst" />
      </p>
      <p data-if="hasShown">{t('consents.shown')}</p>
      <ul class="rows receipt-consents">
        <template data-each="rows">
          <li>
            <fieldset>
              <legend>
                {CONSENT_USES.map((use) => (
                  <span data-if={`use:${use}`}>
                    <WithEnglish of={`consent.${use}`} />
                  </span>
                ))}{' '}
                <bdi data-if="body" data-text="body"></bdi>
              </legend>
              <p data-say="consents.answer:answer"></p>
              <YesOrNo />
            </fieldset>
          </li>
        </template>
      </ul>
      <OneMoreBody />
    </Screen>
  )
}

/** What is the answer already is not asked for again. */
function YesOrNo() {
  const t = useMessages()
  return (
    <p class="receipt-buttons" data-if="canWrite">
      <button
        type="button"
        class="do small second"
        data-if="!isYes"
        data-do="consent"
        data-given="yes"
        data-set="use body"
      >
        {t('consents.yes')}
      </button>
      <button
        type="button"
        class="do small second"
        data-if="!isNo"
        data-do="consent"
        data-given="no"
        data-set="use body"
      >
        {t('consents.no')}
      </button>
    </p>
  )
}

function OneMoreBody() {
  const t = useMessages()
  return (
    <form class="form" data-if="canWrite" data-do="consentBody" autocomplete="off" novalidate>
      <h2>{t('consents.body')}</h2>
      <div class="field">
        <label for="body">{t('consents.body.label')}</label>
        <span class="hint" id="body-hint">
          <WithEnglish of="consents.body.hint" />
        </span>
        <input
          id="body"
          data-draft="body"
          dir="auto"
          maxlength={200}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="body-hint"
        />
      </div>
      <p class="receipt-buttons">
        <button class="do small" data-given="yes">
          {t('consents.body.yes')}
        </button>
        <button class="do small second" data-given="no">
          {t('consents.body.no')}
        </button>
      </p>
    </form>
  )
}
