import {
  ChargingHere,
  ChargingShort,
  NearMap,
  WhoAnswers,
  type Near,
  type WriteLink,
} from '../../capabilities/bodies/index.ts'
import { StandHere } from '../../capabilities/endorsements/index.ts'
import { AnsweredNear } from '../../capabilities/letters/index.ts'
import { Neighbours, type Place } from '../../capabilities/places/index.ts'
import { Once, Page, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  place: Place
  near: Near
  edition: string
  /** How many groups here stand with the campaign. */
  groups: number
  /** The places around; asked for only when they are drawn. */
  neighbours(): Place[]
  /** Where letters begin; asked for only when they are drawn. */
  writeLinks(): WriteLink
}

export function NearPage({ place, near, neighbours, edition, groups, writeLinks }: Props) {
  const t = useMessages()
  const { link } = useView()
  const title = usePlaceName()(place)
  return (
    <Page title={title} poster={<Poster title={title} place={place} near={near} />}>
      <Once of={near} part="near">
        {() => (
          <>
            <WhoAnswers near={near} writeLink={writeLinks()} />
            <ChargingHere rules={near.charging} />
            <NearMap near={near} />
          </>
        )}
      </Once>
      <StandHere place={place} groups={groups} />
      <Once of={place} part="neighbours">
        {() => (
          <>
            <AnsweredNear placeKey={place.key} />
            <Neighbours places={neighbours()} hrefOf={(key) => link(`/near/${key}`)} />
          </>
        )}
      </Once>
      <p class="source">
        {t('from', { edition })} <a href={`/near/${place.key}.json`}>{t('json')}</a>
      </p>
    </Page>
  )
}

function Poster({ title, place, near }: { title: string; place: Place; near: Near }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <>
      <h1>{title}</h1>
      <p>
        <ChargingShort rules={near.charging} /> <a href="#neighbours">{t('notMyWard')}</a>
      </p>
      <p class="choices">
        <a class="do" href={link(`/act?place=${place.key}`)}>
          {t('act')}
        </a>
      </p>
    </>
  )
}

/** Areas that were split leave a choice, and it is the reader's. */
export function CandidatesPage({ places }: { places: Place[] }) {
  const t = useMessages()
  const { link } = useView()
  const name = usePlaceName()
  return (
    <Page title={t('candidates.title')}>
      <p class="text">{t('candidates.lead')}</p>
      <ul class="links text">
        {places.map((place) => (
          <li>
            <a href={link(`/near/${place.key}`)}>{name(place)}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** “Quay, Harbourside”; of a place without a ward, the council alone. */
function usePlaceName(): (place: Place) => string {
  const t = useMessages()
  return ({ areas }) => {
    const { ward, council, constituency } = areas
    if (ward && council) return t('wardAndCouncil', { ward: ward.name, council: council.name })
    return council?.name ?? constituency?.name ?? t('unnamed')
  }
}
