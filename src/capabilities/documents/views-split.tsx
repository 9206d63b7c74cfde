import { Page, useView } from '../../ui/index.ts'
import { placeName, type Place } from '../places/index.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  places: Place[]
  addressFor(key: string): string
}

/** Areas that were split leave a choice, and it is the reader's. */
export function SplitPage({ places, addressFor }: Props) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('split.title')}>
      <p class="text">{t('split.lead')}</p>
      <ul class="links text">
        {places.map((place) => (
          <li>
            <a href={link(addressFor(place.key))}>{placeName(place)}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
