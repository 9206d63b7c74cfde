import type { Child } from 'hono/jsx'
import { useView } from '../../ui/index.ts'
import {
  letterAddress,
  nameOf,
  postOf,
  sharedPosts,
  SourceLine,
  useLetterWords,
  type Addressee,
} from '../letters/index.ts'
import { useMessages } from './messages/index.ts'
import type { PackAction } from './pack-actions.ts'
import type { NamedPlace } from './panels.tsx'

interface WhomProps {
  action: PackAction
  place: NamedPlace
  addressees: Addressee[]
}

/** Who it goes to at this place, each with the verb that begins it. */
export function WhomSection({ action, place, addressees }: WhomProps) {
  const t = useMessages()
  const { link } = useView()
  const { kind } = action
  const title = kind === 'call' || kind === 'visit' ? t(`who.${kind}`) : t('who')
  return (
    <section id="whom">
      <h2>{title}</h2>
      {addressees.length === 0 ? (
        <p class="unknown">
          {t('who.none', { place: place.name })}{' '}
          <a href={link(`/near/${place.key}`)}>{t('who.none.do', { place: place.name })}</a>
        </p>
      ) : (
        <>
          <ul class="rows">
            {action.kind === 'letter' &&
              sharedPosts(addressees).map((all) => (
                <EveryoneRow action={action} place={place} all={all} />
              ))}
            {addressees.map((one) => (
              <WhomRow action={action} place={place} addressee={one} />
            ))}
          </ul>
          <ul class="links">
            <li>
              <a href={link(`/near/${place.key}`)}>{t('who.wrong')}</a>
            </li>
          </ul>
        </>
      )}
    </section>
  )
}

interface RowProps {
  action: PackAction
  place: NamedPlace
  addressee: Addressee
}

function WhomRow(props: RowProps) {
  const t = useMessages()
  const letters = useLetterWords()
  const { addressee, action } = props
  const { person, bodyName, office, areaName, distanceKm } = addressee
  const beside = [office ?? areaName, person && bodyName].filter(Boolean).join(', ')
  return (
    <li>
      <div>
        <h3>{nameOf(addressee, letters)}</h3>
        {beside && <p>{beside}</p>}
        {action.kind === 'visit' && <Where addressee={addressee} />}
        {action.kind === 'call' && !addressee.phone && <p class="unknown">{t('call.unknown')}</p>}
        <p>
          <SourceLine {...addressee} />
        </p>
      </div>
      {distanceKm !== null && <span class="meta">{t('who.distance', { km: distanceKm })}</span>}
      <Verb {...props} />
    </li>
  )
}

/** One letter to all who hold a post together, as the councillors of a ward do. */
function EveryoneRow({ action, place, all }: Omit<RowProps, 'addressee'> & { all: Addressee[] }) {
  const letters = useLetterWords()
  const { link } = useView()
  const { bodyId, bodyName, areaName, postId } = all[0]!
  const query = { action: action.id, place: place.key, to: bodyId, post: postId ?? undefined }
  return (
    <li>
      <div>
        <h3>{letters('choose.all.of', { count: all.length, area: areaName ?? bodyName })}</h3>
        <p>{letters('choose.all.one')}</p>
      </div>
      <a class="do small" href={link(letterAddress(query))}>
        {letters('choose.all')}
      </a>
    </li>
  )
}

function Where({ addressee: { address } }: { addressee: Addressee }) {
  const t = useMessages()
  return address.length > 0 ? (
    <p>{address.join(', ')}</p>
  ) : (
    <p class="unknown">{t('visit.unknown')}</p>
  )
}

function Verb({ action, place, addressee }: RowProps) {
  const t = useMessages()
  const letters = useLetterWords()
  const { link } = useView()
  if (action.kind === 'call') return <Call phone={addressee.phone} />
  if (action.kind !== 'letter') return null
  const query = {
    action: action.id,
    place: place.key,
    to: addressee.bodyId,
    post: postOf(addressee),
  }
  const hidden = (words: unknown) => <span class="only-read">{words as Child}</span>
  return (
    <a class="do small" href={link(letterAddress(query))}>
      <span>
        {t.rich<Child>('write', {
          verb: action.verb,
          name: nameOf(addressee, letters),
          hidden,
        })}
      </span>
    </a>
  )
}

function Call({ phone }: { phone: string | null }) {
  const t = useMessages()
  if (!phone) return null
  return (
    <a class="do small" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <span>{t.rich<Child>('call.do', { number: <bdi>{phone}</bdi> })}</span>
    </a>
  )
}
