import { useMessages } from './messages/index.ts'
import { Form, Go, Head, Screen } from './screens.tsx'
import { WithEnglish } from './said.tsx'

/** The thread, both ways, and where to write. */
export function MessagesScreen() {
  const t = useMessages()
  return (
    <Screen name="messages">
      <Head of="messages.title" />
      <p>{t('messages.lead')}</p>
      <p class="unknown" data-if="isEmpty">
        {t('messages.none')}
      </p>
      <ol class="receipt-thread">
        <template data-each="entries">
          <li data-set="from">
            <Entry />
          </li>
        </template>
      </ol>
      <div data-if="canWrite">
        <Form name="write" words="messages.write.do">
          <div class="field">
            <label for="text">{t('messages.write')}</label>
            <span class="hint" id="text-hint">
              <WithEnglish of="messages.write.hint" />
            </span>
            <textarea
              id="text"
              rows={6}
              data-draft="text"
              dir="auto"
              spellcheck={false}
              aria-describedby="text-hint"
            ></textarea>
          </div>
          <div data-slot="files"></div>
        </Form>
      </div>
    </Screen>
  )
}

function Entry() {
  const t = useMessages()
  return (
    <>
      <h2 data-if="isOpened">
        <span data-say="messages.from:from"></span>{' '}
        <span class="quiet" data-say="messages.week"></span>
      </h2>
      <h2 data-if="!isOpened">
        {t('messages.unopened')} <span class="quiet" data-say="messages.week"></span>
      </h2>
      <p class="problem" data-if="!isOpened" data-say="messages.why:problem"></p>
      <p data-if="!isOpened">{t('messages.unopened.tell')}</p>
      <p class="receipt-text" data-if="hasText" data-text="text" data-lang="language"></p>
      <p data-if="matter:proposal">{t('messages.proposal')}</p>
      <p data-if="matter:proposal">
        <Go to="words" words="messages.proposal.do" set="publication" />
      </p>
      <p data-if="matter:agreement">{t('messages.agreement')}</p>
      <p data-if="matter:refusal">{t('messages.refusal')}</p>
      <p data-if="matter:consent">{t('messages.consent')}</p>
      <template data-each="files">
        <p class="quiet" data-say="messages.file:kind"></p>
      </template>
    </>
  )
}
