import {
  Choices,
  emptyForm,
  ErrorSummary,
  Field,
  Page,
  useView,
  type FormState,
} from '../../../ui/index.ts'
import { directionOf } from '../../content/index.ts'
import { POSTCODE_ISLAND, PostcodeForm } from '../../places/index.ts'
import { DocumentStyle } from '../document-style.tsx'
import { messagesFor } from '../fill-in.ts'
import { useMessages, type DocumentMessages } from '../messages/index.ts'
import type { Document } from '../model/document.ts'
import type { BodyKind } from '../model/kinds.ts'
import type { Demand } from '../pack/demands.ts'
import { DocumentText } from '../views-blocks.tsx'
import type { NamedPlace } from '../views-list.tsx'
import { Length } from './views-length.tsx'
import type { Motion } from './motion.ts'

interface ChooseProps {
  bodies: BodyKind[]
  demands: Demand[]
  place: NamedPlace | undefined
  body: BodyKind | undefined
}

/** Which kind of body, where, and what to ask for. */
export function ChooseMotionPage({ bodies, demands, place, body }: ChooseProps) {
  const t = useMessages()
  const { link } = useView()
  const form = body ? { ...emptyForm, values: { body } } : emptyForm
  return (
    <Page
      title={t('motion.title')}
      description={t('motion.lead')}
      islands={place ? [] : [POSTCODE_ISLAND]}
      poster={
        <>
          <h1>{t('motion.title')}</h1>
          <p>{place ? t('motion.lead.here', { place: place.name }) : t('motion.lead')}</p>
          {!place && <PostcodeForm return="/resources/motion" />}
        </>
      }
    >
      <DocumentStyle />
      <section>
        <form class="form" method="get" action={link('/resources/motion')}>
          {place && <input type="hidden" name="place" value={place.key} />}
          <Choices
            name="body"
            label={t('motion.body')}
            form={form}
            options={bodies.map((value) => ({ value, label: t(`body.${value}`) }))}
          />
          <Choices
            name="asks"
            label={t('motion.asks')}
            hint={t('motion.asks.hint')}
            form={emptyForm}
            many
            options={demands.map(({ id, title, text }) => ({
              value: id,
              label: `${title}. ${text}`,
            }))}
          />
          <button class="do">{t('motion.next')}</button>
        </form>
      </section>
    </Page>
  )
}

interface WriteProps {
  motion: Motion
  place: NamedPlace | undefined
  ids: string[]
  form: FormState
  /** How it looks now, and how many words it has, once that was asked for. */
  looked?: { document: Document; words: number }
}

/** The motion to be changed, and saved as a file. Nothing of it is kept here. */
export function WriteMotionPage({ motion, place, ids, form, looked }: WriteProps) {
  const t = useMessages()
  const { link } = useView()
  const query = queryOf(motion.body, place, ids)
  const title = t('motion.write', { body: t(`body.${motion.body}`) })
  const labels = { title: t('motion.field.title'), text: t('motion.field.text') }
  return (
    <Page
      title={title}
      poster={
        <>
          <h1>{title}</h1>
          <p>{t('motion.write.lead')}</p>
        </>
      }
    >
      <DocumentStyle />
      <section>
        <ErrorSummary form={form} labels={labels} />
        <form class="form writing" method="post" action={link(`/resources/motion?${query}`)}>
          <Field name="title" label={labels.title} maxlength={200} form={form} />
          <Field
            name="text"
            label={labels.text}
            hint={t('motion.field.text.hint')}
            rows={28}
            maxlength={40000}
            form={form}
          />
          <Choices
            name="sheet"
            label={t('motion.sheet')}
            many
            form={form}
            options={[{ value: 'yes', label: t('motion.sheet.add') }]}
          />
          <div class="answers">
            {(['docx', 'pdf', 'txt'] as const).map((format) => (
              <button class="do" name="format" value={format}>
                {t(`motion.save.${format}`)}
              </button>
            ))}
            <button class="do second" name="format" value="look">
              {t('motion.look')}
            </button>
          </div>
        </form>
        <p>
          <a href={link(`/resources/motion${place ? `?place=${place.key}` : ''}`)}>
            {t('motion.again')}
          </a>
        </p>
      </section>
      <Length words={looked?.words ?? motion.words} limits={motion.limits} />
      {looked && (
        <section>
          <h2>{looked.document.title}</h2>
          <DocumentText document={looked.document} />
        </section>
      )}
      <Covering motion={motion} place={place} />
    </Page>
  )
}

/** The mail it goes with, in the reader's own mail program: in the language of the motion, for whoever gets both. */
function Covering({ motion, place }: Pick<WriteProps, 'motion' | 'place'>) {
  const t = useMessages()
  const { language } = useView()
  const { lang } = motion.resource.text
  const own = messagesFor(lang)
  const named = (words: DocumentMessages) => ({
    title: motion.title,
    place: place?.name ?? words('our.area'),
  })
  const subject = own('mail.subject', { title: motion.title })
  const text = own('mail.text', named(own))
  const href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  return (
    <section>
      <h2>{t('mail.title')}</h2>
      <p>{t('mail.lead')}</p>
      <div class="letter" lang={lang} dir={directionOf(lang)}>
        {text}
      </div>
      {lang !== language && <div class="letter">{t('mail.text', named(t))}</div>}
      <p>
        <a href={href}>{t('mail.do')}</a>
      </p>
      <h2>{t('next.title')}</h2>
      <ul>
        {(['affiliate', 'delegate', 'speaker'] as const).map((ask) => (
          <li>{t(`next.${ask}`)}</li>
        ))}
      </ul>
    </section>
  )
}

function queryOf(body: BodyKind, place: NamedPlace | undefined, ids: string[]): string {
  const query = new URLSearchParams({ body, ...(place && { place: place.key }) })
  for (const id of ids) query.append('asks', id)
  return query.toString()
}
