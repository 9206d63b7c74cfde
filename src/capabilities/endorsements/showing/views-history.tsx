import { writeDay } from '../../../platform/messages/index.ts'
import type { Endorsement, GroupKind } from '../endorsement.ts'
import type { Change, Line } from './history.ts'
import { useMessages } from './messages/index.ts'
import { useWords } from './words.ts'

interface Props {
  history: Line[]
  titleOf(ask: string): string
}

/** Each thing that happened to it since it was shown, in dated lines. */
export function HistoryPart({ history, titleOf }: Props) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('history')}</h2>
      <ol class="rows history">
        {history.map(({ on, move, reason, changes }) => (
          <li>
            <div>
              <p>
                <strong>{writeDay(on)}</strong> {t(`history.${move}`)}
              </p>
              {reason && move !== 'approve' && <p dir="auto">{reason}</p>}
              {changes.map((change) => (
                <ChangeLine change={change} titleOf={titleOf} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ChangeLine({ change, titleOf }: { change: Change } & Pick<Props, 'titleOf'>) {
  const t = useMessages()
  const { fact, before, after } = change
  if (fact === 'speaker') return <p>{t('history.speaker')}</p>
  if (fact === 'text') return <TextChange change={change} />
  return (
    <dl class="facts">
      <dt>{t(`fact.${fact}`)}</dt>
      <dd>
        <del>
          <Value fact={fact} value={before} titleOf={titleOf} />
        </del>{' '}
        → <Value fact={fact} value={after} titleOf={titleOf} />
      </dd>
    </dl>
  )
}

/** Texts are long: what it was stands where it can be opened. */
function TextChange({ change: { before, after } }: { change: Change }) {
  const t = useMessages()
  if (before === null && after === null) return <p>{t('history.text.gone')}</p>
  return (
    <details>
      <summary>{t('history.text')}</summary>
      <h3>{t('history.before')}</h3>
      <div class="letter exact" dir="auto">
        {before ?? t('nothing')}
      </div>
      <h3>{t('history.after')}</h3>
      <div class="letter exact" dir="auto">
        {after ?? t('nothing')}
      </div>
    </details>
  )
}

function Value({
  fact,
  value,
  titleOf,
}: { fact: Change['fact']; value: string | null } & Pick<Props, 'titleOf'>) {
  const t = useMessages()
  const words = useWords()
  if (!value) return <>{t('nothing')}</>
  if (fact === 'madeOn') return <>{writeDay(value)}</>
  if (fact === 'kind') return <>{words.kind(value as GroupKind)}</>
  if (fact === 'act') return <>{words.act(value as Endorsement['act'])}</>
  if (fact === 'asks') {
    const asks = (JSON.parse(value) as string[]).map(titleOf)
    return <bdi>{asks.join('; ') || t('nothing')}</bdi>
  }
  return <bdi>{value}</bdi>
}
