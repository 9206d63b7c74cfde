import { writeDay } from '../../../platform/messages/index.ts'
import { Page, useView } from '../../../ui/index.ts'
import type { Demand } from '../../documents/index.ts'
import { nameOf } from '../endorsement.ts'
import type { Line } from './history.ts'
import { useMessages } from './messages/index.ts'
import type { Placed } from './shown.ts'
import { HistoryPart } from './views-history.tsx'
import { EndorsementStyle } from './style.tsx'
import { Rows } from './views-rows.tsx'
import { useWords } from './words.ts'

interface Props {
  shown: Placed
  text: string | null
  others: Placed[]
  demands: Demand[]
  /** What a demand is called, if the pack still has it. */
  titleOf(ask: string): string
  history: Line[]
}

/** Who, what and when; the exact text; and what became of it. */
export function OnePage(props: Props) {
  const t = useMessages()
  const { link } = useView()
  const { shown, others, history, titleOf } = props
  const name = nameOf(shown)
  return (
    <Page
      title={name}
      description={t('one.description', { name })}
      poster={<Poster shown={shown} />}
    >
      <EndorsementStyle />
      {shown.state === 'withdrawn' && <Withdrawn shown={shown} />}
      <TextPart {...props} />
      <DemandsPart {...props} />
      <CheckPart shown={shown} />
      {history.length > 0 && <HistoryPart history={history} titleOf={titleOf} />}
      {others.length > 0 && (
        <section>
          <h2>{t('one.others')}</h2>
          <Rows list={others} />
        </section>
      )}
      <section class="no-print">
        <ul class="links">
          <li>
            <a href={link(`/endorsements/${shown.id}/report`)}>{t('report')}</a>
          </li>
          <li>
            <a href={link('/endorsements/raise')}>{t('raise')}</a>
          </li>
          <li>
            <a href={link('/endorsements')}>{t('back')}</a>
          </li>
        </ul>
      </section>
    </Page>
  )
}

function Poster({ shown }: Pick<Props, 'shown'>) {
  const words = useWords()
  return (
    <>
      <h1 dir="auto">{nameOf(shown)}</h1>
      <p>{words.did(shown)}</p>
      <p>
        {words.kind(shown.kind)} · <bdi>{words.place(shown.where)}</bdi>
      </p>
    </>
  )
}

function Withdrawn({ shown: { endedOn, reason } }: Pick<Props, 'shown'>) {
  const t = useMessages()
  return (
    <div class="note">
      <p>
        <strong>{t('withdrawn.on', { day: writeDay(endedOn!) })}</strong> {t('withdrawn.lead')}
      </p>
      {reason && <p dir="auto">{reason}</p>}
    </div>
  )
}

function TextPart({ shown, text }: Pick<Props, 'shown' | 'text'>) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('one.text')}</h2>
      {text === null ? (
        <p>{t('one.text.none')}</p>
      ) : (
        <div class="letter exact" dir="auto" lang={shown.language}>
          {text}
        </div>
      )}
    </section>
  )
}

function DemandsPart({ demands }: Pick<Props, 'demands'>) {
  const t = useMessages()
  if (demands.length === 0) return null
  return (
    <section>
      <h2>{t('one.demands')}</h2>
      <ul class="text">
        {demands.map(({ title, text }) => (
          <li>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where it can be read, and who agreed to speak for it. */
function CheckPart({ shown: { link: address, speaker } }: Pick<Props, 'shown'>) {
  const t = useMessages()
  // What is no address of the web is never made a link.
  const href = address && /^https?:\/\//i.test(address) ? address : undefined
  if (!href && !speaker) return null
  return (
    <section>
      <h2>{t('one.check')}</h2>
      <dl class="facts">
        {href && (
          <>
            <dt>{t('one.link')}</dt>
            <dd>
              <a class="out" href={href} rel="nofollow noopener" dir="ltr">
                {href}
              </a>
            </dd>
          </>
        )}
        {speaker && (
          <>
            <dt>{t('one.speaker')}</dt>
            <dd dir="auto">{speaker}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
