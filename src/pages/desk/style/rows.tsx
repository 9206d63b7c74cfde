import { writeDay } from '../../../platform/messages/index.ts'
import { Table } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'

export function Rows() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.rows')}</h2>
      <p>{t('desk.style.rows.lead')}</p>
      <ul class="rows">
        <li>
          <div>
            <h3>
              <a href="#main">{t('desk.style.rows.title')}</a>
            </h3>
            <p>{t('desk.style.rows.text')}</p>
          </div>
          <span class="count">{t('desk.style.rows.count', { count: 212 })}</span>
          <span class="meta">{t('desk.style.rows.meta')}</span>
        </li>
        <li>
          <div>
            <h3>{t('desk.style.rows.title')}</h3>
            <p class="unknown">{t('desk.style.rows.unknown')}</p>
            <p class="source">{t('desk.style.rows.source')}</p>
          </div>
          <a class="do small" href="#main">
            {t('desk.style.buttons.small')}
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
      <h2>{t('desk.style.facts')}</h2>
      <dl class="facts">
        <dt>{t('desk.style.facts.address')}</dt>
        <dd>{t('desk.style.facts.address.is')}</dd>
        <dt>{t('desk.style.facts.asOf')}</dt>
        <dd>{writeDay('2026-05-02')}</dd>
      </dl>
    </section>
  )
}

export function Tables() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.table')}</h2>
      <Table
        caption={t('desk.style.table')}
        head={[
          t('desk.style.table.body'),
          t('desk.style.table.asked'),
          t('desk.style.table.answered'),
        ]}
        numbers={[1, 2]}
        rows={[
          [t('desk.style.table.one'), '12', '3'],
          [t('desk.style.table.two'), '1,204', '0'],
        ]}
      />
    </section>
  )
}

export function Notes() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.notes')}</h2>
      <p class="note">{t('desk.style.notes.text')}</p>
      <p class="notice">{t('desk.style.notes.text')}</p>
    </section>
  )
}

export function Letter() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.letter')}</h2>
      <div class="letter">{t('desk.style.letter.text')}</div>
    </section>
  )
}
