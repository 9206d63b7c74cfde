import { CONSENT_USES } from '../../../platform/sealing/index.ts'
import { useView } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { Do, Form, Go, News, Screen } from './screens.tsx'

/** Asks for the receipt: of the whole page this alone is there before one was typed. */
export function ShutScreen() {
  const t = useMessages()
  const { link } = useView()
  return (
    <Screen name="shut">
      <p class="note" data-if="because:idle" data-news tabindex={-1}>
        {t('shut.idle')}
      </p>
      <p class="note" data-if="because:closed" data-news tabindex={-1}>
        {t('shut.closed')}
      </p>
      <News />
      <Form name="open" words="shut.do">
        <div class="field">
          <label for="receipt">{t('shut.label')}</label>
          <span class="hint" id="receipt-hint">
            {t('shut.hint')}
          </span>
          <input
            id="receipt"
            class="receipt-input"
            data-draft="receipt"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            translate="no"
            aria-describedby="receipt-hint"
          />
        </div>
      </Form>
      <p class="quiet">{t('shut.safe')}</p>
      <p class="quiet">
        {t('shut.none')} <a href={link('/stories/new')}>{t('shut.tell')}</a>
      </p>
    </Screen>
  )
}

/** What there is, and the way to each of it. */
export function OverviewScreen() {
  const t = useMessages()
  return (
    <Screen name="overview">
      <h1 tabindex={-1}>{t('overview.title')}</h1>
      <News />
      <p class="unknown" data-if="!canWrite">
        {t('inboxClosed')}
      </p>
      <ul class="rows">
        <template data-each="uses">
          <li>
            <div>
              <h2>{t('overview.words')}</h2>
              <p>
                <UseName />: <strong data-say="standing:standing"></strong>{' '}
                <span data-if="isShown">{t('words.public')}</span>
              </p>
            </div>
            <Go to="words" words="overview.words.do" set="publication" />
          </li>
        </template>
        <li>
          <div>
            <h2>{t('overview.messages')}</h2>
            <p data-if="last:none">{t('overview.messages.none')}</p>
            <p data-if="!last:none" data-say="overview.messages:last"></p>
          </div>
          <Go to="messages" words="overview.messages.do" />
        </li>
        <li>
          <div>
            <h2>{t('overview.consents')}</h2>
            <p>{t('overview.consents.lead')}</p>
          </div>
          <Go to="consents" words="overview.consents.do" />
        </li>
        <li>
          <div>
            <h2>{t('overview.keeping')}</h2>
            <p data-say="overview.keeping.until"></p>
          </div>
          <Go to="keeping" words="overview.keeping.do" />
        </li>
        <li>
          <div>
            <h2>{t('overview.card')}</h2>
            <p>{t('overview.card.lead')}</p>
          </div>
          <Go to="card" words="overview.card.do" />
        </li>
        <li>
          <div>
            <h2>{t('overview.deletion')}</h2>
            <p>{t('overview.deletion.lead')}</p>
          </div>
          <Go to="deletion" words="overview.deletion.do" />
        </li>
      </ul>
      <p class="receipt-buttons">
        <Do name="close" words="close" />
        <Do name="look" words="overview.look" isSecond />
      </p>
      <details>
        <summary>{t('overview.proof')}</summary>
        <p>{t('overview.proof.lead')}</p>
        <p class="receipt-fingerprint" dir="ltr" data-text="fingerprint"></p>
      </details>
    </Screen>
  )
}

/** What the words would be used for, or may be. */
export function UseName() {
  const t = useMessages()
  return (
    <>
      {CONSENT_USES.map((use) => (
        <span data-if={`use:${use}`}>{t(`use.${use}`)}</span>
      ))}
    </>
  )
}
