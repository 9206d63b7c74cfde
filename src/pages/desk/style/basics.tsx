import { useMessages } from '../messages/index.ts'

export function Type() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.type')}</h2>
      <div class="text">
        <h2>{t('desk.style.type.h2')}</h2>
        <h3>{t('desk.style.type.h3')}</h3>
        <p>
          {t('desk.style.type.text')} <a href="#main">{t('desk.style.type')}</a>
        </p>
        <ul>
          <li>{t('desk.style.type.item')}</li>
          <li>{t('desk.style.type.item')}</li>
        </ul>
        <blockquote>{t('desk.style.type.quote')}</blockquote>
        <p>
          <a class="out" href="#main">
            {t('desk.style.type.out')}
          </a>
        </p>
        <p class="quiet">{t('desk.style.type.quiet')}</p>
      </div>
    </section>
  )
}

export function Colours() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.colour')}</h2>
      <p>{t('desk.style.colour.lead')}</p>
      <ul class="swatches">
        <li>{t('desk.style.colour.paper')}</li>
        <li class="is-ink">{t('desk.style.colour.ink')}</li>
        <li class="is-tint">{t('desk.style.colour.tint')}</li>
        <li class="is-signal">{t('desk.style.colour.signal')}</li>
      </ul>
    </section>
  )
}

export function Buttons() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.buttons')}</h2>
      <p>{t('desk.style.buttons.lead')}</p>
      <div class="choices text">
        <button type="button" class="do">
          {t('desk.style.buttons.first')}
        </button>
        <button type="button" class="do second">
          {t('desk.style.buttons.second')}
        </button>
        <button type="button" class="do small">
          {t('desk.style.buttons.small')}
        </button>
        <button type="button" class="do small second">
          {t('desk.style.buttons.quiet')}
        </button>
      </div>
    </section>
  )
}
