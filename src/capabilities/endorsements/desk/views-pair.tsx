import { useView } from '../../../ui/index.ts'
import { nameOf, type Organisation } from '../endorsement.ts'
import { useMessages } from './messages/index.ts'
import { useFact } from './say.ts'

interface Props {
  group: Organisation
  other: Organisation
  /** The endorsement on whose page they are offered. */
  from?: string
}

/** Two groups that look like one: which name stays, or that they are two. */
export function PairForms({ group, other, from }: Props) {
  const t = useMessages()
  const fact = useFact([])
  const where = ({ kind, areaName }: Organisation) =>
    [fact('kind', kind), areaName].filter(Boolean).join(' · ')
  return (
    <li>
      <div>
        {[group, other].map((each) => (
          <p>
            <strong dir="auto">{nameOf(each)}</strong> <span class="quiet">{where(each)}</span>
          </p>
        ))}
      </div>
      <PairForm
        {...{ group, other, from }}
        to="merger"
        label={t('desk.merge', { name: nameOf(group) })}
      />
      <PairForm
        {...{ from }}
        group={other}
        other={group}
        to="merger"
        label={t('desk.merge', { name: nameOf(other) })}
      />
      <PairForm {...{ group, other, from }} to="difference" label={t('desk.notTheSame')} />
    </li>
  )
}

type FormProps = Omit<Props, 'from'> & { from: string | undefined; to: string; label: string }

function PairForm({ group, other, from, to, label }: FormProps) {
  const t = useMessages()
  const { link } = useView()
  const said = t('desk.pair.said', { what: label, one: nameOf(group), other: nameOf(other) })
  return (
    <form method="post" action={link(`/organise/endorsements/organisations/${to}`)}>
      <input type="hidden" name="one" value={group.id} />
      <input type="hidden" name="other" value={other.id} />
      {from && <input type="hidden" name="from" value={from} />}
      <button class="do small second" aria-label={said}>
        {label}
      </button>
    </form>
  )
}
