import { Page, useView } from '../../../ui/index.ts'
import { POSTCODE_ISLAND, PostcodeForm } from '../../places/index.ts'
import { nameOf } from '../endorsement.ts'
import { useMessages } from './messages/index.ts'
import type { Standing } from './raise.ts'
import { useWords } from './words.ts'

interface Props {
  kinds: Standing[]
  place: { key: string; name: string } | undefined
}

/** “Raise it with your group”: each kind of group, whether one here passed it, and the motion, ready. */
export function RaisePage({ kinds, place }: Props) {
  const t = useMessages()
  const { link } = useView()
  const open = kinds.filter(({ groups }) => groups.length === 0).length
  return (
    <Page
      title={place ? t('raise.title.at', { place: place.name }) : t('raise')}
      description={t('raise.lead')}
      islands={place ? [] : [POSTCODE_ISLAND]}
      poster={
        <>
          <h1>{t('raise')}</h1>
          <p>{place ? t('raise.lead.at', { place: place.name }) : t('raise.lead')}</p>
          {place ? (
            <p>
              <a href={link('/endorsements/raise')}>{t('raise.elsewhere')}</a>
            </p>
          ) : (
            <PostcodeForm return="/endorsements/raise" />
          )}
        </>
      }
    >
      <section>
        <h2>
          {place ? t('raise.kinds.at', { count: open, place: place.name }) : t('raise.kinds')}
        </h2>
        <ul class="rows">
          {kinds.map((standing) => (
            <KindRow standing={standing} place={place} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('raise.how')}</h2>
        <ol class="text">
          <li>{t('raise.how.ask')}</li>
          <li>{t('raise.how.change')}</li>
          <li>{t('raise.how.tell')}</li>
        </ol>
        <p>
          <a href={link('/endorsements')}>{t('back')}</a>
        </p>
      </section>
    </Page>
  )
}

/** More names than these would hide what is still to do. */
const MOST_NAMES = 5

function KindRow({
  standing: { kind, groups },
  place,
}: { standing: Standing } & Pick<Props, 'place'>) {
  const t = useMessages()
  const { link } = useView()
  const words = useWords()
  const here: Record<string, string> = place ? { place: place.key } : {}
  const motion = new URLSearchParams({ ...here, body: kind })
  const tell = new URLSearchParams({ kind, ...here })
  const none = place ? t('raise.none.at') : t('raise.none')
  return (
    <li>
      <div>
        <h3>{words.kind(kind)}</h3>
        <p>{groups.length === 0 ? none : t('raise.passed', { count: groups.length })}</p>
        {groups.length > 0 && (
          <ul class="links">
            {groups.slice(0, MOST_NAMES).map((group) => (
              <li>
                <a href={link(`/endorsements/${group.id}`)} dir="auto">
                  {nameOf(group)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <a class="do small" href={link(`/resources/motion?${motion}`)}>
        {t('raise.motion')} <span class="only-read">{words.kind(kind)}</span>
      </a>
      <a class="do small second" href={link(`/endorsements/new?${tell}`)}>
        {t('raise.tell')} <span class="only-read">{words.kind(kind)}</span>
      </a>
    </li>
  )
}
