import type { Child } from 'hono/jsx'
import { currentLanguage } from '../../../platform/messages/index.ts'
import { Choices, Field, type FormState } from '../../../ui/index.ts'
import { SPEAKERS } from './answers.ts'
import { useMessages } from './messages/index.ts'

/** One question. Without script all stand on one page; with it, one at a time. */
export function Step({ name, title, children }: { name: string; title: string; children?: Child }) {
  return (
    <section data-step={name} data-title={title}>
      {children}
    </section>
  )
}

export function WordsStep({ form }: { form: FormState }) {
  const t = useMessages()
  return (
    <Step name="words" title={t('words.title')}>
      <Field
        name="words"
        label={t('words.title')}
        hint={t('words.hint')}
        rows={12}
        dir="auto"
        autocomplete="off"
        form={form}
      />
      <p class="quiet" data-room role="status"></p>
      <p data-script hidden>
        {t('words.aloud')}
      </p>
    </Step>
  )
}

export function BodyStep({ form }: { form: FormState }) {
  const t = useMessages()
  return (
    <Step name="body" title={t('body.title')}>
      <Field
        name="body"
        label={t('body.title')}
        hint={t('body.hint')}
        maxlength={200}
        dir="auto"
        autocomplete="off"
        optional
        form={form}
      />
    </Step>
  )
}

export function AreaStep({ form }: { form: FormState }) {
  const t = useMessages()
  return (
    <Step name="area" title={t('area.title')}>
      <Field
        name="area"
        label={t('area.title')}
        hint={t('area.hint')}
        maxlength={200}
        dir="auto"
        autocomplete="off"
        optional
        form={form}
      />
    </Step>
  )
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

export function MonthStep({ form, years }: { form: FormState; years: string[] }) {
  const t = useMessages()
  return (
    <Step name="month" title={t('month.title')}>
      <fieldset class="field" aria-describedby="month-hint">
        <legend>{t('month.title')}</legend>
        <span class="hint" id="month-hint">
          {t('month.hint')}
        </span>
        <label for="month">{t('month.month')}</label>
        <Chooser name="month" form={form} options={MONTHS.map((month) => [month, named(month)])} />
        <label for="year">{t('month.year')}</label>
        <Chooser name="year" form={form} options={years.map((year) => [year, year])} />
      </fieldset>
    </Step>
  )
}

function Chooser(props: { name: string; form: FormState; options: [string, string][] }) {
  const chosen = props.form.values[props.name]
  return (
    <select id={props.name} name={props.name} autocomplete="off">
      <option value=""></option>
      {props.options.map(([value, label]) => (
        <option value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </select>
  )
}

function named(month: string): string {
  const language = currentLanguage()
  const how = { month: 'long', timeZone: 'UTC' } as const
  const at = new Date(`2026-${month}-01T00:00:00Z`)
  return at.toLocaleDateString(language === 'en' ? 'en-GB' : language, how)
}

export function SpeakerStep({ form }: { form: FormState }) {
  const t = useMessages()
  return (
    <Step name="speaker" title={t('speaker.title')}>
      <Choices
        name="speaker"
        label={t('speaker.title')}
        form={form}
        options={SPEAKERS.map((value) => ({ value, label: t(`speaker.${value}`) }))}
      />
    </Step>
  )
}
