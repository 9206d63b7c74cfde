import type { Demand } from '../../documents/index.ts'
import { Page, useView } from '../../../ui/index.ts'
import { nameOf, type EndorsementReport, type Organisation } from '../endorsement.ts'
import type { Endorsement, EndorsementEvent } from '../endorsement.ts'
import type { Comparison } from './compare-texts.ts'
import { useMessages } from './messages/index.ts'
import { useReason } from './say.ts'
import { Checking, Facts } from './views-facts.tsx'
import { History, ReportsOf } from './views-history.tsx'
import { DecisionLinks } from './views-decision.tsx'
import { PairForms } from './views-pair.tsx'
import { TextPassed } from './views-text.tsx'

export interface EndorsementProps {
  endorsement: Endorsement
  /** As it is shown. */
  group: Organisation
  /** As it was named, when it has been merged since. */
  own: Organisation | undefined
  events: EndorsementEvent[]
  /** Who did what, by their ids. */
  names: Map<string, string>
  files: { id: string; name: string; addedOn: string }[]
  reports: EndorsementReport[]
  /** Groups that look like this one. */
  alike: Organisation[]
  demands: Demand[]
  comparison: Comparison | undefined
  modelTitle: string | undefined
  mayAct: boolean
}

/** One endorsement: what can be done with it first, then all that is known. */
export function EndorsementDeskPage(props: EndorsementProps) {
  const t = useMessages()
  const reason = useReason()
  const { link } = useView()
  const { endorsement, group, own, alike, mayAct } = props
  const { id, state } = endorsement
  return (
    <Page title={nameOf(group)} isDesk>
      <div class="text">
        <p>
          <strong>{t(`desk.state.${state}`)}</strong> <bdi>{reason(endorsement.reason)}</bdi>
        </p>
        <p class="quiet">{t(`desk.state.${state}.meaning`)}</p>
        {own && own.id !== group.id && <p>{t('desk.mergedFrom', { name: nameOf(own) })}</p>}
        {state === 'published' && (
          <p>
            <a href={link(`/endorsements/${id}`)}>{t('desk.public.page')}</a>
          </p>
        )}
      </div>
      {mayAct && <DecisionLinks endorsement={endorsement} />}
      <ReportsOf {...props} />
      <Facts {...props} />
      {mayAct && <Checking {...props} />}
      <TextPassed {...props} />
      {mayAct && alike.length > 0 && (
        <section>
          <h2>{t('desk.alike')}</h2>
          <p class="text">{t('desk.alike.lead')}</p>
          <ul class="rows">
            {alike.slice(0, 10).map((other) => (
              <PairForms group={group} other={other} from={id} />
            ))}
          </ul>
        </section>
      )}
      <History {...props} />
    </Page>
  )
}
