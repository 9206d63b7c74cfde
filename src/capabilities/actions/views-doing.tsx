import type { Child } from 'hono/jsx'
import { Page, Trap, useView } from '../../ui/index.ts'
import { ActionStyle } from '../letters/index.ts'
import { useMessages } from './messages/index.ts'
import type { PackAction } from './pack-actions.ts'
import { actionAddress, type NamedPlace } from './panels.tsx'
import { shareLinks } from './share.ts'
import { shownCount, type ActionCount } from './tally.ts'

interface DoneProps {
  action: Pick<PackAction, 'id' | 'done'>
  token: string
  placeKey: string
  bodyId: string
}

/** “I sent it”: one button. What goes with it is where, about whom, and a token that counts once. */
export function DoneForm({ action, token, placeKey, bodyId }: DoneProps) {
  const { link } = useView()
  return (
    <form class="form" method="post" action={link(`/act/${action.id}/doings`)}>
      <input type="hidden" name="token" value={token} />
      {placeKey && <input type="hidden" name="place" value={placeKey} />}
      {bodyId && <input type="hidden" name="body" value={bodyId} />}
      <Trap name="website" />
      <button class="do" type="submit">
        {action.done}
      </button>
    </form>
  )
}

/** Nothing was counted; the same button again, with a fresh token. */
export function AgainPage({ children }: { children: Child }) {
  const t = useMessages()
  return (
    <Page
      title={t('again.title')}
      poster={
        <>
          <h1>{t('again.title')}</h1>
          <p>{t('again.lead')}</p>
          {children}
        </>
      }
    />
  )
}

interface ThanksProps {
  action: PackAction
  place: NamedPlace | undefined
  count: ActionCount
  next: PackAction | undefined
  /** The whole address of the action, for a friend: without the place, which is not the friend's. */
  url: string
}

export function ThanksPage({ action, place, count, next, url }: ThanksProps) {
  const t = useMessages()
  const { link } = useView()
  const all = place ? `/act?place=${place.key}` : '/act'
  return (
    <Page
      title={t('thanks.title')}
      poster={
        <>
          <h1>{t('thanks.title')}</h1>
          <p>
            <ThanksCount count={count} place={place} />
          </p>
          <p>{t('thanks.kept')}</p>
        </>
      }
    >
      <ActionStyle />
      <section>
        <h2>{t('thanks.next')}</h2>
        {next && (
          <>
            <p>{t('thanks.next.lead')}</p>
            <ul class="rows">
              <li>
                <div>
                  <h3>
                    <a href={link(actionAddress(next, place))}>{next.title}</a>
                  </h3>
                  <p>{next.summary}</p>
                </div>
                <span class="meta">{t('minutes', { count: next.minutes })}</span>
              </li>
            </ul>
          </>
        )}
        <ul class="links">
          <li>
            <a href={link(all)}>{t('thanks.more')}</a>
          </li>
          {place && (
            <li>
              <a href={link(`/near/${place.key}`)}>{t('thanks.near', { place: place.name })}</a>
            </li>
          )}
        </ul>
      </section>
      <section>
        <h2>{t('thanks.friend')}</h2>
        <p>{t('thanks.friend.lead')}</p>
        <ul class="choices links">
          {shareLinks(t('thanks.friend.text', { title: action.title }), url).map(({ id, href }) => (
            <li>
              <a class="do small second" href={href} rel="noopener noreferrer">
                {t(`share.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

function ThanksCount({ count, place }: Pick<ThanksProps, 'count' | 'place'>) {
  const t = useMessages()
  const shown = shownCount(count)
  if (!shown) return null
  if (shown.from === 'here') {
    return <>{t('thanks.here', { count: shown.count, place: place?.name ?? '' })}</>
  }
  return <>{t('thanks.all', { count: shown.count })}</>
}
