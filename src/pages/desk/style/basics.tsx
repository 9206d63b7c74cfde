import { useMessages } from '../messages/index.ts'

export function Type() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.type')}</h2>
      <div class="text">
        <h2>{t('style.type.h2')}</h2>
        <h3>{t('style.type.h3')}</h3>
        <p>
          {t('style.type.text')} <a href="#main">{t('style.type')}</a>
        </p>
        <ul>
          <li>{t('style.type.item')}</li>
          <li>{t('style.type.item')}</li>
        </ul>
        <blockquote>{t('style.type.quote')}</blockquote>
        <p>
          <a class="out" href="#main">
            {t('style.type.out')}
          </a>
        </p>
        <p class="quiet">{t('style.type.quiet')}</p>
      </div>
    </section>
  )
}

export function Colours() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.colour')}</h2>
      <p>{t('style.colour.lead')}</p>
      <ul class="swatches">
        <li>{t('style.colour.paper')}</li>
        <li class="is-ink">{t('style.colour.ink')}</li>
        <li class="is-tint">{t('style.colour.tint')}</li>
        <li class="is-signal">{t('style.colour.signal')}</li>
      </ul>
    </section>
  )
}

export function Buttons() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.buttons')}</h2>
      <p>{t('style.buttons.lead')}</p>
      <div class="choices text">
        <button type="button" class="do">
          {t('style.buttons.first')}
        </button>
        <button type="button" class="do second">
          {t('style.buttons.second')}
        </button>
        <button type="button" class="do small">
          {t('style.buttons.small')}
        </button>
        <button type="button" class="do small second">
          {t('style.buttons.quiet')}
        </button>
      </div>
    </section>
  )
}
