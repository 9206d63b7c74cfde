import { useView } from '../../../ui/index.ts'
import type { BodyKind } from '../../documents/index.ts'
import { useWords } from '../showing/words.ts'
import { useMessages } from './messages/index.ts'
import type { DemandCount } from './progress.ts'

interface Props {
  isBegun: boolean
  kindsLeft: BodyKind[]
  demands: DemandCount[]
  councils: { all: number; reached: number }
}

/** What is asked for next: of kinds and places without anybody yet, and of groups that already stand with us. */
export function NextPart({ isBegun, kindsLeft, demands, councils }: Props) {
  const t = useMessages()
  const { link } = useView()
  const words = useWords()
  const left = councils.all - councils.reached
  const unasked = demands.filter(({ groups }) => groups === 0)
  return (
    <section>
      <h2>{t('next')}</h2>
      {isBegun && (
        <>
          <h3>{t('next.groups')}</h3>
          <ul class="text">
            <li>{t('next.affiliate')}</li>
            <li>{t('next.delegate')}</li>
            <li>
              {t('next.speaker')} <a href={link('/resources')}>{t('next.resources')}</a>
            </li>
          </ul>
        </>
      )}
      {kindsLeft.length > 0 && (
        <>
          <h3>{t('next.kinds')}</h3>
          <ul class="links">
            {kindsLeft.map((kind) => (
              <li>
                <a href={link(`/resources/motion?body=${kind}`)}>
                  {t('next.motion', { kind: words.kind(kind) })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {left > 0 && (
        <>
          <h3>{t('next.places')}</h3>
          <p>
            {t('next.councils', { count: left, all: councils.all })}{' '}
            <a href={link('/endorsements/raise')}>{t('next.find')}</a>
          </p>
        </>
      )}
      {isBegun && unasked.length > 0 && (
        <>
          <h3>{t('next.demands')}</h3>
          <ul class="text">
            {unasked.map(({ demand }) => (
              <li>
                <strong>{demand.title}.</strong> {demand.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
