import { Page, useView } from '../../../ui/index.ts'
import type { BodyKind } from '../../documents/index.ts'
import type { GroupKind } from '../endorsement.ts'
import { Folded } from '../showing/folded.tsx'
import { listAddress } from '../showing/filter.ts'
import type { Count, Whereabouts } from '../showing/shown.ts'
import { EndorsementStyle } from '../showing/style.tsx'
import { useWords } from '../showing/words.ts'
import { useMessages } from './messages/index.ts'
import type { DemandCount, Month } from './progress.ts'
import { Bars } from './views-bars.tsx'
import { NextPart } from './views-next.tsx'
import { TimePart } from './views-steps.tsx'

interface Props {
  groups: number
  withdrawn: number
  months: Month[]
  kinds: Count<GroupKind>[]
  places: Count<Whereabouts>[]
  demands: DemandCount[]
  /** Kinds of group with a motion ready and nobody yet. */
  kindsLeft: BodyKind[]
  councils: { all: number; reached: number }
}

export function ProgressPage(props: Props) {
  const t = useMessages()
  const { groups, withdrawn, months, demands, kindsLeft, councils } = props
  const isBegun = groups > 0
  return (
    <Page title={t('title')} description={t('description')} poster={<Poster {...props} />}>
      <EndorsementStyle />
      {isBegun && (
        <>
          <TimePart months={months} withdrawn={withdrawn} />
          <KindsPart {...props} />
          <PlacesPart {...props} />
          <DemandsPart {...props} />
        </>
      )}
      <NextPart {...{ isBegun, kindsLeft, demands, councils }} />
    </Page>
  )
}

function Poster({ groups }: Pick<Props, 'groups'>) {
  const t = useMessages()
  const { link } = useView()
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead', { count: groups })}</p>
      <p class="choices">
        <a class="do" href={link('/endorsements/raise')}>
          {t('raise')}
        </a>
        <a class="do" href={link('/endorsements')}>
          {t('list')}
        </a>
      </p>
    </>
  )
}

function KindsPart({ kinds }: Pick<Props, 'kinds'>) {
  const t = useMessages()
  const { link } = useView()
  const words = useWords()
  return (
    <section>
      <h2>{t('kinds')}</h2>
      <Bars
        caption={t('kinds.table')}
        head={t('column.kind')}
        rows={kinds.map(({ of, groups }) => ({
          name: <a href={link(listAddress({ kind: of }))}>{words.kind(of)}</a>,
          groups,
        }))}
      />
    </section>
  )
}

function PlacesPart({ places }: Pick<Props, 'places'>) {
  const t = useMessages()
  const { link } = useView()
  const words = useWords()
  return (
    <section>
      <h2>{t('places')}</h2>
      <Folded rows={places}>
        {(some) => (
          <Bars
            caption={t('places.table')}
            head={t('column.place')}
            most={places[0]!.groups}
            rows={some.map(({ of, groups }) => ({
              name:
                of.kind === 'council' ? (
                  <a href={link(listAddress({ area: of.code }))}>{of.name}</a>
                ) : (
                  <bdi>{words.place(of)}</bdi>
                ),
              groups,
            }))}
          />
        )}
      </Folded>
    </section>
  )
}

function DemandsPart({ demands }: Pick<Props, 'demands'>) {
  const t = useMessages()
  const supported = demands.filter(({ groups }) => groups > 0)
  if (supported.length === 0) return null
  return (
    <section>
      <h2>{t('demands')}</h2>
      <Bars
        caption={t('demands.table')}
        head={t('column.demand')}
        rows={supported.map(({ demand, groups }) => ({ name: demand.title, groups }))}
      />
    </section>
  )
}
