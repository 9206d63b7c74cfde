import type { Day } from '../../platform/clock/index.ts'
import { writeDay } from '../../platform/messages/index.ts'
import { Field, Page, Select, Table, useView } from '../../ui/index.ts'
import { bodyKinds, standing, type Body } from './body.ts'
import { useMessages } from './messages/index.ts'
import { DataEditions } from './panel-editions.tsx'
import type { BodyImport } from './queries.ts'

interface Props {
  bodies: Body[]
  editions: BodyImport[]
  search: { words: string; kind: string }
  today: Day
}

export function DeskBodiesPage({ bodies, editions, search, today }: Props) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.bodies')} isDesk>
      <p class="text">{t('desk.bodies.lead')}</p>
      <p class="text">
        <a href={link('/organise/corrections')}>{t('desk.corrections')}</a>
      </p>
      <SearchForm search={search} />
      {bodies.length === 0 ? (
        <p class="unknown">{t('desk.none')}</p>
      ) : (
        <Table
          caption={t('desk.bodies')}
          head={[
            t('desk.name'),
            t('desk.kind'),
            t('body.code'),
            t('desk.standing'),
            t('desk.asOf'),
          ]}
          rows={bodies.map((body) => [
            <a href={link(`/organise/bodies/${body.id}`)}>{body.name}</a>,
            t(`kind.${body.kind}`),
            body.code ?? body.gss ?? '',
            t(`desk.standing.${standing(body, today)}`),
            writeDay(body.asOf),
          ])}
        />
      )}
      <DataEditions editions={editions} today={today} />
    </Page>
  )
}

function SearchForm({ search }: Pick<Props, 'search'>) {
  const t = useMessages()
  const { link } = useView()
  const form = { values: { ...search }, problems: [] }
  const kinds = bodyKinds.map((value) => ({ value, label: t(`kind.${value}`) }))
  return (
    <form class="form" method="get" action={link('/organise/bodies')}>
      <Field name="words" label={t('desk.search')} form={form} maxlength={100} optional />
      <Select name="kind" label={t('desk.anyKind')} form={form} options={kinds} optional />
      <button class="do small">{t('desk.search.go')}</button>
    </form>
  )
}
