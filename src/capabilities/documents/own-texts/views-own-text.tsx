import { dayOf } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import type { Problem } from '../../../platform/forms/index.ts'
import { ErrorSummary, Field, Page, useView, type FormState } from '../../../ui/index.ts'
import { DocumentStyle } from '../document-style.tsx'
import { languageName } from '../language-name.ts'
import { useMessages } from '../messages/index.ts'
import type { Document } from '../model/document.ts'
import type { Resource } from '../pack/resource.ts'
import { DocumentText } from '../views-blocks.tsx'
import { sayTitle, type OwnText, type Written } from './own-text.ts'

interface TextProps {
  resource: Resource
  which: { resource: string; language: string }
  form: FormState
  /** What the pack says today. */
  shown: Written
  packHash: string
  current: OwnText | undefined
  versions: OwnText[]
  /** How it would look, once that was asked for. */
  document?: Document | undefined
}

/** One text, to be written for this campaign; what the pack says, and what was written before. */
export function TextPage(props: TextProps) {
  const { which, form, shown, packHash, current, document } = props
  const t = useMessages()
  const { link } = useView()
  const say = useFault()
  const at = link(addressOf(which))
  const labels = {
    title: t('desk.text.field.title'),
    summary: t('desk.text.field.summary'),
    body: t('desk.text.field.body'),
  }
  const language = languageName(which.language)
  const title = sayTitle(shown.title)
  return (
    <Page title={t('desk.text.title', { title, language })} isDesk>
      <DocumentStyle />
      <p class="text">{t('desk.text.lead')}</p>
      {current && current.packHash !== packHash && (
        <p class="text problem">{t('desk.text.stale')}</p>
      )}
      <ErrorSummary form={form} labels={labels} say={say} />
      <form class="form writing" method="post" action={at}>
        <Field name="title" label={labels.title} form={form} maxlength={200} say={say} dir="auto" />
        <Field
          name="summary"
          label={labels.summary}
          form={form}
          maxlength={300}
          rows={3}
          say={say}
          dir="auto"
        />
        <Field name="body" label={labels.body} form={form} rows={24} say={say} dir="auto" />
        <div class="choices">
          <button class="do small second" name="step" value="look">
            {t('desk.text.look')}
          </button>
          <button class="do small" name="step" value="save">
            {t('desk.text.save')}
          </button>
        </div>
      </form>
      {document && (
        <section>
          <h2>{t('desk.text.preview')}</h2>
          <h3 lang={document.language} dir={document.direction}>
            {document.title}
          </h3>
          <DocumentText document={document} />
        </section>
      )}
      <Before {...props} />
      <section>
        <h2>{t('desk.text.packNow')}</h2>
        <div class="letter" lang={which.language} dir="auto">
          {`${shown.title}\n\n${shown.summary}\n\n${shown.body}`}
        </div>
      </section>
      <p class="text">
        <a href={link('/organise/resources/texts')}>{t('desk.text.all')}</a>
      </p>
    </Page>
  )
}

function Before({ which, current, versions }: TextProps) {
  const t = useMessages()
  const { link } = useView()
  const at = addressOf(which)
  const before = versions.filter((one) => one !== current)
  return (
    <>
      {current && (
        <form class="form" method="post" action={link(`${at}/end`)}>
          <p>{t('desk.text.back.lead')}</p>
          <button class="do small second">{t('desk.text.back')}</button>
        </form>
      )}
      {before.length > 0 && <h2>{t('desk.text.versions')}</h2>}
      {before.map((version) => {
        const written = t('desk.text.version', { day: writeDay(dayOf(version.writtenAt)) })
        return (
          <details>
            <summary>
              {written}: <bdi>{version.title}</bdi>
            </summary>
            <div class="letter" lang={which.language} dir="auto">
              {version.body}
            </div>
            <form class="form" method="post" action={link(`${at}/versions/${version.id}`)}>
              <button class="do small second">{t('desk.text.restore')}</button>
            </form>
          </details>
        )
      })}
    </>
  )
}

/** A fault of Liquid, with its line in the text. */
function useFault() {
  const t = useMessages()
  return ({ field, code, values }: Problem): string | undefined => {
    if (code !== 'fault') return undefined
    const said = { line: values?.['line'] ?? 1, message: String(values?.['message']) }
    return t(field === 'body' ? 'desk.text.fault' : 'desk.text.fault.title', said)
  }
}

function addressOf({ resource, language }: TextProps['which']): string {
  return `/organise/resources/texts/${resource}/${language}`
}
