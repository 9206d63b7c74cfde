import { Page, useView } from '../../ui/index.ts'
import { POSTCODE_ISLAND, PostcodeForm } from '../places/index.ts'
import { nameOf } from './addressee-words.ts'
import { postOf, sharedPosts, type Addressee } from './addressee.ts'
import { letterAddress, type LetterQuery } from './letter-address.ts'
import { useMessages } from './messages/index.ts'
import { SourceLine } from './views-addressee.tsx'
import { ActionStyle } from './action-style.tsx'
import { Poster } from './views-question.tsx'

/** No place, no names: the postcode leads to the action, made local, and its button back here. */
export function PlacePage({ action }: { action: string }) {
  const t = useMessages()
  const title = t('place.title')
  return (
    <Page
      title={title}
      islands={[POSTCODE_ISLAND]}
      poster={
        <>
          <Poster title={title}>{t('place.lead')}</Poster>
          <PostcodeForm action={action} />
        </>
      }
    />
  )
}

interface ChooseProps {
  query: LetterQuery
  addressees: Addressee[]
  place: string
}

export function ChoosePage({ query, addressees, place }: ChooseProps) {
  const t = useMessages()
  const { link } = useView()
  const title = t('choose.title')
  if (addressees.length === 0) return <NobodyPage query={query} place={place} />
  return (
    <Page title={title} poster={<Poster title={title}>{t('choose.lead', { place })}</Poster>}>
      <ActionStyle />
      <section>
        <ul class="rows">
          {sharedPosts(addressees).map((all) => (
            <AllRow query={query} all={all} />
          ))}
          {addressees.map((one) => (
            <li>
              <div>
                <h2>
                  <a href={link(letterAddress({ ...query, to: one.bodyId, post: postOf(one) }))}>
                    {t('choose.write', { name: nameOf(one, t) })}
                  </a>
                </h2>
                <p>
                  {[one.office ?? one.areaName, one.person && one.bodyName]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
              {one.distanceKm !== null && (
                <span class="meta">{t('distance', { km: one.distanceKm, place })}</span>
              )}
              <span class="meta">
                <SourceLine {...one} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

function AllRow({ query, all }: { query: LetterQuery; all: Addressee[] }) {
  const t = useMessages()
  const { link } = useView()
  const { bodyId, postId, areaName, bodyName } = all[0]!
  return (
    <li>
      <div>
        <h2>
          <a href={link(letterAddress({ ...query, to: bodyId, post: postId ?? undefined }))}>
            {t('choose.all')}
          </a>
        </h2>
        <p>{t('choose.all.of', { count: all.length, area: areaName ?? bodyName })}</p>
      </div>
    </li>
  )
}

function NobodyPage({ query, place }: { query: LetterQuery; place: string }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page
      title={t('choose.title')}
      poster={<Poster title={t('choose.title')}>{t('choose.none', { place })}</Poster>}
    >
      <ul class="links text">
        {query.place && (
          <li>
            <a href={link(`/near/${query.place}`)}>{t('choose.none.do', { place })}</a>
          </li>
        )}
        <li>
          <a href={link(query.place ? `/act?place=${query.place}` : '/act')}>{t('fault.back')}</a>
        </li>
      </ul>
    </Page>
  )
}
