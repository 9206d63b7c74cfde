import type { Child } from 'hono/jsx'
import { writeDay } from '../../platform/messages/index.ts'
import { useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { Near, NearBody, NearPost, Unknown, UnknownPost } from './near.ts'
import { useDoes, useHeld, useNote, useReach, useUnknown } from './say.ts'
import { SourceLine, TellLink } from './views-source.tsx'

export { ChargingHere, ChargingShort } from './panel-charging.tsx'
export { DataEditions } from './panel-editions.tsx'
export { NearMap } from './panel-map.tsx'

/** The address where a letter to a body, or to a post in it, is begun; nothing where there is none. */
export type WriteLink = (bodyId: string, postId?: string) => string | undefined

interface Props {
  near: Near
  writeLink?: WriteLink
}

/** Who answers for health care at a place, who speaks for it, and which practices are near. */
export function WhoAnswers({ near, writeLink = () => undefined }: Props) {
  const t = useMessages()
  const row = { near, writeLink }
  return (
    <>
      <section>
        <h2>{t('who.title')}</h2>
        <ul class="rows">
          <Bodies {...row} bodies={near.trusts} label={t('unknown.trusts')} />
          <Bodies {...row} bodies={near.boards} label={t('unknown.board')} />
          {near.healthCabinet.map((post) => (
            <PostRow {...row} post={post} />
          ))}
          <Bodies {...row} bodies={near.councils} label={t('unknown.council')} />
        </ul>
      </section>
      <section>
        <h2>{t('speak.title')}</h2>
        <ul class="rows">
          {[...near.councillors, near.mp].map((post) => (
            <PostRow {...row} post={post} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('practices.title')}</h2>
        <p>{t('practices.lead')}</p>
        <ul class="rows">
          <Bodies {...row} bodies={near.practices} label={t('unknown.practices')} />
        </ul>
      </section>
    </>
  )
}

type RowProps = Required<Props>

function Bodies(props: RowProps & { bodies: (NearBody | Unknown)[] | Unknown; label: string }) {
  const { bodies, label, ...row } = props
  const all = Array.isArray(bodies) ? bodies : [bodies]
  return (
    <>
      {all.map((body) =>
        body.known ? <BodyRow {...row} body={body} /> : <UnknownRow unknown={body} label={label} />,
      )}
    </>
  )
}

function BodyRow({ near, writeLink, body }: RowProps & { body: NearBody }) {
  const t = useMessages()
  const { link } = useView()
  const note = useNote()
  const does = useDoes()
  const { id, name, distanceKm, notes, phone, route, standing } = body
  return (
    <li>
      <div>
        <h3>
          <a href={link(`/bodies/${id}`)}>{name}</a>
        </h3>
        <p>
          {does(body, near)} {distanceKm !== null && t('distance.main', { km: distanceKm })}
        </p>
        {notes.map((one) => (
          <p>{note(one)}</p>
        ))}
        {standing !== 'current' && <p>{t(`standing.${standing}`)}</p>}
        <Reach route={route} isBody />
        {phone && <p>{t('phone', { phone })}</p>}
        <SourceLine source={body.source} asOf={body.asOf} about={id} />
      </div>
      <Write href={standing === 'current' ? writeLink(id) : undefined} name={name} />
    </li>
  )
}

function UnknownRow({ unknown, label }: { unknown: Unknown; label: string }) {
  return (
    <li>
      <div>
        <h3>{label}</h3>
        <p class="unknown">{useUnknown()(unknown)}</p>
        <Looked unknown={unknown} />
      </div>
    </li>
  )
}

function Looked({ unknown, body }: { unknown: Unknown; body?: string }) {
  const t = useMessages()
  return (
    <p class="source">
      {unknown.lookedOn && t('lookedOn', { day: writeDay(unknown.lookedOn) })}
      <TellLink {...(body ? { body } : {})} label={t('tell.who')} />
    </p>
  )
}

function PostRow({ post, writeLink }: RowProps & { post: NearPost | UnknownPost }) {
  const t = useMessages()
  const held = useHeld()
  if (!post.known) {
    return (
      <li>
        <div>
          <h3>{t(`post.${post.kind}`)}</h3>
          {post.kind === 'healthCabinet' && (
            <p>{t('role.healthCabinet', { body: post.bodyName })}</p>
          )}
          <p class="unknown">
            {useUnknown()(post)} <ReachWords route={post.route} />
          </p>
          <Looked unknown={post} body={post.bodyId} />
        </div>
        {post.bodyId && post.kind !== 'mp' && (
          <Write href={writeLink(post.bodyId)} name={post.bodyName} />
        )}
      </li>
    )
  }
  return (
    <>
      {post.holders.map((holder) => (
        <li>
          <div>
            <h3>
              <bdi>{holder.name}</bdi>
            </h3>
            <p>
              {post.title ??
                t(post.kind === 'councillor' ? 'post.councillor.one' : `post.${post.kind}`)}
              {holder.party && ` · ${holder.party}`}
            </p>
            <p>{held(post)}</p>
            <Reach route={holder.route} />
            <SourceLine source={holder.source} asOf={holder.asOf} about={post.bodyId} />
          </div>
          <Write href={writeLink(post.bodyId, post.id)} name={holder.name} />
        </li>
      ))}
    </>
  )
}

function Write({ href, name }: { href: string | undefined; name: string }): Child {
  const t = useMessages()
  if (!href) return null
  return (
    <a class="do small" href={href} aria-label={t('write.to', { name })}>
      {t('write')}
    </a>
  )
}

/** Said only where a letter does not go straight to whom it is for. */
function Reach({ route, isBody }: { route: NearBody['route']; isBody?: boolean }) {
  const t = useMessages()
  if (route.known && (route.via === 'direct' || route.via === 'general')) return null
  if (isBody && route.known && route.via === 'democraticServices') {
    return <p>{t('route.ownServices')}</p>
  }
  return (
    <p class={route.known ? undefined : 'unknown'}>
      <ReachWords route={route} />
    </p>
  )
}

function ReachWords({ route }: { route: NearBody['route'] }) {
  return <>{useReach()(route)}</>
}
