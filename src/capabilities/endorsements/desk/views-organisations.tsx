import { writeNumber } from '../../../platform/messages/index.ts'
import { Page, Table, useView } from '../../../ui/index.ts'
import { nameOf, type Organisation } from '../endorsement.ts'
import { listAddress } from './filter.ts'
import { useMessages } from './messages/index.ts'
import { useFact } from './say.ts'
import { PairForms } from './views-pair.tsx'

interface Props {
  all: Organisation[]
  counts: Map<string, { all: number; published: number }>
  pairs: [Organisation, Organisation][]
  mayAct: boolean
}

/** The groups by name, and which of them may be one. */
export function OrganisationsPage(props: Props) {
  const t = useMessages()
  const { all, pairs, mayAct } = props
  return (
    <Page title={t('desk.organisations')} isDesk>
      <p class="text">{t('desk.organisations.lead')}</p>
      {mayAct && pairs.length > 0 && (
        <section>
          <h2>{t('desk.pairs')}</h2>
          <p class="text">{t('desk.alike.lead')}</p>
          <ul class="rows">
            {pairs.map(([group, other]) => (
              <PairForms group={group} other={other} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('desk.organisations.all')}</h2>
        {all.length === 0 ? (
          <p class="unknown">{t('desk.organisations.none')}</p>
        ) : (
          <Groups {...props} />
        )}
      </section>
    </Page>
  )
}

function Groups({ all, counts, mayAct }: Props) {
  const t = useMessages()
  const { link } = useView()
  const fact = useFact([])
  const byId = new Map(all.map((group) => [group.id, group]))
  const sorted = all.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
  return (
    <Table
      caption={t('desk.organisations.all')}
      head={[
        t('desk.group'),
        t('desk.kind'),
        t('desk.fact.areaName'),
        t('desk.count.all'),
        t('desk.count.published'),
        t('desk.merged'),
      ]}
      numbers={[3, 4]}
      rows={sorted.map((group) => [
        <a href={link(listAddress({ words: group.name }))} dir="auto">
          {nameOf(group)}
        </a>,
        fact('kind', group.kind),
        group.areaName ?? '–',
        writeNumber(counts.get(group.id)?.all ?? 0),
        writeNumber(counts.get(group.id)?.published ?? 0),
        <Merged group={group} into={byId.get(group.mergedInto ?? '')} mayAct={mayAct} />,
      ])}
    />
  )
}

interface MergedProps {
  group: Organisation
  into: Organisation | undefined
  mayAct: boolean
}

function Merged({ group, into, mayAct }: MergedProps) {
  const t = useMessages()
  const { link } = useView()
  if (!into) return <>–</>
  const address = `/organise/endorsements/organisations/${group.id}/separation`
  return (
    <>
      <span dir="auto">{t('desk.merged.into', { name: nameOf(into) })}</span>
      {mayAct && (
        <form method="post" action={link(address)}>
          <button
            class="do small second"
            aria-label={t('desk.separate.said', { name: nameOf(group) })}
          >
            {t('desk.separate')}
          </button>
        </form>
      )}
    </>
  )
}
