import type { Child } from 'hono/jsx'
import { emptyForm, Field } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'

export function Maps({ sample }: { sample: (() => Child) | undefined }) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.map')}</h2>
      <p>{t('desk.style.map.lead')}</p>
      {sample ? sample() : <Drawing />}
    </section>
  )
}

function Drawing() {
  const t = useMessages()
  return (
    <svg class="map" viewBox="0 0 360 160" role="img" aria-label={t('desk.style.map.sample')}>
      <rect class="ground" width="360" height="160" />
      <circle class="ring" cx="180" cy="80" r="60" />
      <text class="mute" x="184" y="136">
        {t('desk.style.map.ring')}
      </text>
      <circle class="here" cx="180" cy="80" r="9" />
      <circle class="point" cx="232" cy="56" r="12" />
      <text x="232" y="61">
        1
      </text>
    </svg>
  )
}

/** Arabic whatever the language of the page is. */
export function RightToLeft() {
  const t = useMessages()
  const ar = useMessages.in('ar')
  return (
    <section>
      <h2>{t('desk.style.rtl')}</h2>
      <p>{t('desk.style.rtl.lead')}</p>
      <div lang="ar" dir="rtl">
        <ul class="rows">
          <li>
            <div>
              <h3>
                <a href="#main">{ar('sample.title')}</a>
              </h3>
              <p>{ar('sample.text')}</p>
              <p class="unknown">{ar('sample.unknown')}</p>
            </div>
            <span class="meta">{ar('sample.meta')}</span>
            <a class="do small" href="#main">
              {ar('sample.do')}
            </a>
          </li>
        </ul>
        <div class="form">
          <Field
            name="sample-name"
            label={ar('sample.field')}
            hint={ar('sample.hint')}
            form={emptyForm}
          />
        </div>
      </div>
    </section>
  )
}

export function Print() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.print')}</h2>
      <p>{t('desk.style.print.lead')}</p>
    </section>
  )
}
