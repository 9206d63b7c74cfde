import { useMessages } from './messages/index.ts'
import { WithEnglish } from './said.tsx'
import { Choice, Do, Form, Head, Screen } from './screens.tsx'

/** When it is deleted by itself, sooner or later. */
export function KeepingScreen() {
  const t = useMessages()
  return (
    <Screen name="keeping">
      <Head of="keeping.title" />
      <p data-say="keeping.now"></p>
      <Form name="keep" words="keeping.do">
        <fieldset class="field" aria-describedby="months-hint">
          <legend>{t('keeping.question')}</legend>
          <span class="hint" id="months-hint">
            {t('keeping.hint')}
          </span>
          <template data-each="choices">
            <label class="choice">
              <input
                type="radio"
                name="months"
                data-draft="months"
                data-set="months"
                autocomplete="off"
              />
              <span data-text="month"></span>
            </label>
          </template>
        </fieldset>
      </Form>
    </Screen>
  )
}

/**
 * The card has the letters and the address of the site, and no other word. A false heading, of a library or a
 * shop, was thought of: it would be a lie that she must be able to keep up when somebody asks about it, and one
 * look at the address would show it. A bare code looks like any voucher or password, and asks nothing of her.
 */
export function CardScreen() {
  const t = useMessages()
  return (
    <Screen name="card">
      <Head of="card.title" />
      <p>
        <WithEnglish of="card.lead" />
      </p>
      <div class="receipt-card" dir="ltr" translate="no">
        <p class="receipt-code">
          <template data-each="groups">
            <span data-text="group"></span>{' '}
          </template>
        </p>
        <p class="receipt-address" data-if="hasAddress" data-text="address"></p>
      </div>
      <Form name="print" words="card.do">
        <Choice field="plain" value="yes" words={t('card.plain')} isMany />
        <p class="hint">{t('card.plain.hint')}</p>
      </Form>
      <p class="quiet">{t('card.hint')}</p>
    </Screen>
  )
}

/** Asks for what is public apart: the two are kept apart, and only here does somebody know of both. */
export function DeletionScreen() {
  const t = useMessages()
  return (
    <Screen name="deletion">
      <Head of="deletion.title" />
      <p>
        <WithEnglish of="deletion.what" />
      </p>
      <p>
        <WithEnglish of="deletion.backup" />
      </p>
      <p>
        <WithEnglish of="deletion.told" />
      </p>
      <Form name="erase" words="deletion.do">
        <fieldset class="field consents" data-if="hasShown" aria-describedby="published-hint">
          <legend>{t('deletion.words')}</legend>
          <span class="hint" id="published-hint">
            <WithEnglish of="deletion.words.lead" />
          </span>
          <Choice field="published" value="down" words={<WithEnglish of="deletion.words.down" />} />
          <Choice field="published" value="up" words={<WithEnglish of="deletion.words.up" />} />
        </fieldset>
        <Choice field="sure" value="yes" words={<WithEnglish of="deletion.sure" />} isMany />
      </Form>
    </Screen>
  )
}

export function GoneScreen() {
  const t = useMessages()
  return (
    <Screen name="gone">
      <h1 tabindex={-1}>{t('gone.title')}</h1>
      <p>{t('gone.lead')}</p>
      <p data-if="published:down">{t('gone.down')}</p>
      <p data-if="published:up">{t('gone.up')}</p>
      <p>
        <Do name="close" words="close" isSecond />
      </p>
    </Screen>
  )
}
