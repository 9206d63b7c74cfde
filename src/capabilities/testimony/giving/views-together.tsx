import { languages, type Language } from '../../../platform/messages/index.ts'
import { emptyForm, Field, Page, Select, useView } from '../../../ui/index.ts'
import { GivingStyle } from './giving-style.tsx'
import { useMessages } from './messages/index.ts'
import { CheckStep } from './views-check.tsx'
import { ConsentsStep } from './views-consents.tsx'
import { QuickExit } from './views-exit.tsx'
import { GIVING_ISLAND, GivingRoot, Questions, type GivingProps } from './views-giving.tsx'
import { Step } from './views-questions.tsx'
import { ReceiptStep } from './views-receipt.tsx'
import { WithEnglish } from './with-english.tsx'

/** An advocate writes down what somebody tells, one person after another, with a network or without. */
export function TogetherPage(props: Omit<GivingProps, 'form'>) {
  const t = useMessages()
  const form = emptyForm
  return (
    <Page title={t('together.title')} poster={<Poster />} islands={[GIVING_ISLAND]}>
      <GivingStyle />
      <QuickExit />
      <Held />
      <GivingRoot kind="together">
        <StartStep />
        <Questions {...props} form={form} />
        <ReadOutStep />
        <ConsentsStep form={form} isReadOut />
        <CheckStep form={form} challenge={undefined} />
        <ReceiptStep>
          <NextPerson />
        </ReceiptStep>
      </GivingRoot>
    </Page>
  )
}

function Poster() {
  const t = useMessages()
  return (
    <>
      <h1 data-heading tabindex={-1}>
        {t('together.title')}
      </h1>
      <p data-first>{t('together.lead')}</p>
    </>
  )
}

function StartStep() {
  const t = useMessages()
  return (
    <section data-step="first" data-title={t('together.title')} class="text">
      <noscript>
        <p class="note">{t('together.script')}</p>
      </noscript>
      <ul>
        {(['held', 'read', 'alone'] as const).map((rule) => (
          <li>
            <WithEnglish word={`together.${rule}`} />
          </li>
        ))}
      </ul>
      <p data-script hidden>
        <button type="button" class="do" data-next>
          {t('together.goOn')}
        </button>
      </p>
    </section>
  )
}

/** Who writes, in which language the consent is read out, and who interprets: part of the record. */
function ReadOutStep() {
  const t = useMessages()
  const { language } = useView()
  const form = { ...emptyForm, values: { readIn: language } }
  const listed = Object.entries(languages) as [Language, (typeof languages)[Language]][]
  return (
    <Step name="readOut" title={t('together.language')}>
      <Select
        name="readIn"
        label={t('together.language')}
        hint={t('together.language.hint')}
        form={form}
        options={[
          ...listed.map(([value, { name }]) => ({ value, label: name })),
          { value: 'und', label: t('together.other') },
        ]}
      />
      <Field
        name="interpreter"
        label={t('together.interpreter')}
        hint={t('together.interpreter.hint')}
        maxlength={200}
        dir="auto"
        autocomplete="off"
        optional
        form={form}
      />
      <Field
        name="recordedBy"
        label={t('together.recordedBy')}
        hint={t('together.recordedBy.hint')}
        maxlength={200}
        dir="auto"
        autocomplete="off"
        form={form}
      />
      <label class="choice">
        <input type="checkbox" name="noReceipt" value="yes" autocomplete="off" />
        <span>{t('together.noReceipt')}</span>
      </label>
    </Step>
  )
}

/** What waits in this page to be sent: always in sight. */
function Held() {
  const t = useMessages()
  return (
    <div class="note no-print" data-held data-script hidden>
      <p role="status" data-waiting>
        {t('together.none')}
      </p>
      <p data-held-said role="status"></p>
      <p>
        <button type="button" class="do small" data-send-held hidden>
          {t('together.send')}
        </button>
      </p>
    </div>
  )
}

function NextPerson() {
  const t = useMessages()
  return (
    <>
      <p>{t('together.handOver')}</p>
      <p>
        <button type="button" class="do" data-next-person>
          {t('together.next')}
        </button>
      </p>
    </>
  )
}
