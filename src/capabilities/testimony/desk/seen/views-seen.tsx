import { Table } from '../../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { SERVER_ROWS, THREAT_ROWS } from './seen-rows.ts'

/** What is kept of testimony, and what is not. SECURITY.md has the same rows. */
export function WhatTheServerSees() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.seen.server.title')}</h2>
      <p class="text">{t('desk.seen.server.lead')}</p>
      <Table
        caption={t('desk.seen.server.title')}
        head={[
          t('desk.seen.server.head.what'),
          t('desk.seen.server.head.sees'),
          t('desk.seen.server.head.not'),
        ]}
        rows={SERVER_ROWS.map((row) => [
          t(`desk.seen.server.${row}`),
          t(`desk.seen.server.${row}.sees`),
          t(`desk.seen.server.${row}.not`),
        ])}
      />
    </section>
  )
}

/** What an attacker learns, with what. SECURITY.md has the same rows. */
export function ThreatTable() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.seen.threat.title')}</h2>
      <p class="text">{t('desk.seen.threat.lead')}</p>
      <Table
        caption={t('desk.seen.threat.title')}
        head={[
          t('desk.seen.threat.head.with'),
          t('desk.seen.threat.head.learns'),
          t('desk.seen.threat.head.not'),
        ]}
        rows={THREAT_ROWS.map((row) => [
          t(`desk.seen.threat.${row}`),
          t(`desk.seen.threat.${row}.learns`),
          t(`desk.seen.threat.${row}.not`),
        ])}
      />
    </section>
  )
}
