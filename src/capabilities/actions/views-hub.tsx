import { Page, useView } from '../../ui/index.ts'
import { POSTCODE_ISLAND, PostcodeForm } from '../places/index.ts'
import type { Hub } from './hub.ts'
import { useMessages } from './messages/index.ts'
import { ActionSections, type NamedPlace } from './panels.tsx'

interface HubProps {
  hub: Hub
  /** The question of the page, where the pack asks one of its own. */
  words: { heading?: string; lead?: string }
  place: (NamedPlace & { ward: string | undefined }) | undefined
}

/** The page of all that can be done: everywhere, or at one place. */
export function HubPage({ hub, words, place }: HubProps) {
  const t = useMessages()
  const title = place ? t('title.here', { place: place.name }) : (words.heading ?? t('title'))
  const poster = place ? (
    <Here title={title} place={place} />
  ) : (
    <>
      <h1>{title}</h1>
      <p>{words.lead ?? t('lead')}</p>
      <PostcodeForm return="/act" />
    </>
  )
  return (
    <Page
      title={title}
      description={t('description')}
      islands={place ? [] : [POSTCODE_ISLAND]}
      poster={poster}
    >
      <ActionSections hub={hub} place={place} />
    </Page>
  )
}

function Here({ title, place }: { title: string; place: NonNullable<HubProps['place']> }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <>
      <h1>{title}</h1>
      <p>
        {place.ward
          ? t('lead.here', { ward: place.ward, council: place.name })
          : t('lead.here.council')}
      </p>
      <p>
        <a href={link(`/near/${place.key}`)}>{t('near')}</a>
        {' · '}
        <a href={link('/act')}>{t('elsewhere')}</a>
      </p>
    </>
  )
}
