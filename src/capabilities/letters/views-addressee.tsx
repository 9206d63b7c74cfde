import type { Child } from 'hono/jsx'
import { writeDay } from '../../platform/messages/index.ts'
import { useView } from '../../ui/index.ts'
import type { Addressee } from './addressee.ts'
import { nameOf } from './addressee-words.ts'
import { useMessages } from './messages/index.ts'

/** Who it goes to, how, and how we know. What is not known is said. */
export function AddresseeFacts({ addressee, place }: { addressee: Addressee; place: string }) {
  const t = useMessages()
  const { bodyName, areaName, office, distanceKm, kind, person } = addressee
  const name = nameOf(addressee, t)
  const beside = [office ?? areaName, name === bodyName ? undefined : bodyName].filter(Boolean)
  const isVacant =
    !person && (kind === 'councillor' || kind === 'mp' || kind === 'cabinet-member-health')
  return (
    <dl class="facts">
      <dt>{t('who')}</dt>
      <dd>
        <strong>{name}</strong>
        {beside.length > 0 && <>, {beside.join(', ')}</>}
        {distanceKm !== null && (
          <span class="quiet"> ({t('distance', { km: distanceKm, place })})</span>
        )}
        {isVacant && <p class="unknown">{t(`vacant.${kind}`)}</p>}
      </dd>
      <dt>{t('who.how')}</dt>
      <dd>
        <RouteLine addressee={addressee} />
      </dd>
      <dt>{t('who.source')}</dt>
      <dd>
        <SourceLine {...addressee} />
      </dd>
    </dl>
  )
}

function RouteLine({ addressee: { route } }: { addressee: Addressee }) {
  const t = useMessages()
  if (!route.known) return <p class="unknown">{t('route.unknown')}</p>
  const address = <bdi>{route.value.split('\n').join(', ')}</bdi>
  if (route.via === 'office') {
    return <p>{t.rich<Child>('route.office', { office: route.officeName ?? '', address })}</p>
  }
  if (route.via === 'democraticServices' && route.kind !== 'email') {
    return <p>{t('route.democraticServices.post')}</p>
  }
  if (route.via === 'web') {
    return (
      <p>
        {t('route.web')} <Outside href={route.value} />
      </p>
    )
  }
  return <p>{t.rich<Child>(`route.${route.via}`, { address })}</p>
}

/** Where a fact is from, and of which day. */
export function SourceLine({ source, asOf }: { source: string; asOf: string }) {
  const t = useMessages()
  return (
    <span class="source">
      {t.rich<Child>('who.source.line', {
        source: <SourceName source={source} />,
        day: writeDay(asOf),
      })}
    </span>
  )
}

function SourceName({ source }: { source: string }) {
  return /^https?:\/\//.test(source) ? <Outside href={source} /> : <>{source}</>
}

/** A link to another site, by the name of the site. */
export function Outside({ href, children }: { href: string; children?: Child }) {
  const host = URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : href
  const isWeb = /^https?:\/\//.test(href)
  if (!isWeb) return <>{children ?? href}</>
  return (
    <a class="out" href={href} rel="noopener noreferrer">
      {children ?? <bdi>{host}</bdi>}
    </a>
  )
}

/** The way to say that any of this is wrong. */
export function WrongLine({ placeKey }: { placeKey: string }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <p>
      <a href={link(`/near/${placeKey}`)}>{t('who.wrong')}</a>
    </p>
  )
}
