import { emptyForm, Field, Select, useView } from '../../../ui/index.ts'
import { listAddress, type Filter } from './filter.ts'
import { useMessages } from './messages/index.ts'
import { countByKind, countByPlace, type Placed } from './shown.ts'
import { useWords } from './words.ts'

interface Props {
  filter: Filter
  /** Everything there is, for the choices. */
  all: Placed[]
}

/** By kind, by council and by name; works without script, and its answer has an address. */
export function FilterForm({ filter, all }: Props) {
  const t = useMessages()
  const { link } = useView()
  const words = useWords()
  const { kind = '', area = '', q = '', state } = filter
  const form = { ...emptyForm, values: { kind, area, q } }
  const councils = countByPlace(all)
    .flatMap(({ of }) => (of.kind === 'council' ? [{ value: of.code, label: of.name }] : []))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  return (
    <section class="no-print">
      <h2>{t('filter')}</h2>
      <form class="filter" method="get" action={link('/endorsements')}>
        {state && <input type="hidden" name="state" value={state} />}
        <Field name="q" label={t('filter.name')} form={form} maxlength={100} dir="auto" optional />
        <Select
          name="kind"
          label={t('filter.kind')}
          form={form}
          optional
          options={countByKind(all).map(({ of }) => ({ value: of, label: words.kind(of) }))}
        />
        {councils.length > 0 && (
          <Select name="area" label={t('filter.area')} form={form} optional options={councils} />
        )}
        <div>
          <button class="do second">{t('filter.do')}</button>
        </div>
      </form>
      {(kind || area || q) && (
        <p>
          <a href={link(listAddress({ state }))}>{t('filter.all')}</a>
        </p>
      )}
    </section>
  )
}
