import { writeDay } from '../../../platform/messages/index.ts'
import { Table } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'

export function Rows() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.rows')}</h2>
      <p>{t('style.rows.lead')}</p>
      <ul class="rows">
        <li>
          <div>
            <h3>
              <a href="#main">{t('style.rows.title')}</a>
            </h3>
            <p>{t('style.rows.text')}</p>
          </div>
          <span class="count">{t('style.rows.count', { count: 212 })}</span>
          <span class="meta">{t('style.rows.meta')}</span>
        </li>
        <li>
          <div>
            <h3>{t('style.rows.title')}</h3>
            <p class="unknown">{t('style.rows.unknown')}</p>
            <p class="source">{t('style.rows.source')}</p>
          </div>
          <a class="do small" href="#main">
            {t('style.buttons.small')}
          </a>
        </li>
      </ul>
    </section>
  )
}

export function Facts() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.facts')}</h2>
      <dl class="facts">
        <dt>{t('style.facts.address')}</dt>
        <dd>{t('style.facts.address.is')}</dd>
        <dt>{t('style.facts.asOf')}</dt>
        <dd>{writeDay('2026-05-02')}</dd>
      </dl>
    </section>
  )
}

export function Tables() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.table')}</h2>
      <Table
        caption={t('style.table')}
        head={[t('style.table.body'), t('style.table.asked'), t('style.table.answered')]}
        numbers={[1, 2]}
        rows={[
          [t('style.table.one'), '12', '3'],
          [t('style.table.two'), '1,204', '0'],
        ]}
      />
    </section>
  )
}

export function Notes() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.notes')}</h2>
      <p class="note">{t('style.notes.text')}</p>
      <p class="notice">{t('style.notes.text')}</p>
    </section>
  )
}

export function Letter() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.letter')}</h2>
      <div class="letter">{t('style.letter.text')}</div>
    </section>
  )
}
