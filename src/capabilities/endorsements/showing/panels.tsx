import { useView } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { listAddress } from './filter.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  place: Place
  /** How many groups in its council stand with the campaign. */
  groups: number
}

/** On a place's page: how many groups here stand with the campaign, and the way to raise it with one's own. */
export function StandHere({ place: { key, areas }, groups }: Props) {
  const t = useMessages()
  const { link } = useView()
  const { council } = areas
  if (!council) return null
  return (
    <section>
      <h2>{t('here.title')}</h2>
      <p>{t('here.count', { count: groups, place: council.name })}</p>
      {groups > 0 && (
        <p>
          <a href={link(listAddress({ area: council.code }))}>{t('here.list')}</a>
        </p>
      )}
      <p class="choices">
        <a class="do" href={link(`/endorsements/raise?place=${key}`)}>
          {t('raise')}
        </a>
      </p>
    </section>
  )
}
