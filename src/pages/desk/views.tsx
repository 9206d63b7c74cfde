import { Page, useView } from '../../ui/index.ts'
import type { Desk } from './desk.ts'
import { useMessages } from './messages/index.ts'
import type { NextStep } from './next-step.ts'
import type { LoadedPanel } from './panel.ts'

interface Props {
  desk: Desk
  isStarted: boolean
  notices: LoadedPanel[]
  steps: NextStep[]
  panels: LoadedPanel[]
}

export function OverviewPage({ desk, isStarted, notices, steps, panels }: Props) {
  const t = useMessages()
  const roles = desk.person.roles.get(desk.campaignId)
  return (
    <Page title={t('desk.overview.title')} isDesk>
      <Who name={desk.person.name} />
      {!roles && <p class="note">{t('desk.overview.noRole')}</p>}
      {!isStarted && <NotStarted mayStart={roles?.has('owner') ?? false} />}
      {notices.map((notice) => (
        <Panel panel={notice} />
      ))}
      {roles && <Steps steps={steps} />}
      {panels.map((panel) => (
        <Panel panel={panel} />
      ))}
    </Page>
  )
}

export type GatheringPage = 'counts' | 'data'

/** A page of panels about one thing. */
export function GatheredPage(props: { name: GatheringPage; panels: LoadedPanel[] }) {
  const t = useMessages()
  const { name, panels } = props
  return (
    <Page title={t(`desk.${name}`)} isDesk>
      <p class="text">{t(`desk.${name}.lead`)}</p>
      {panels.length === 0 && <p class="unknown">{t(`desk.${name}.none`)}</p>}
      {panels.map((panel) => (
        <Panel panel={panel} />
      ))}
    </Page>
  )
}

function Who({ name }: { name: string }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <form class="choices" method="post" action={link('/organise/sign-out')}>
      <p class="choice">
        <bdi>{t('desk.overview.who', { name })}</bdi>
      </p>
      <button class="do small second">{t('desk.overview.signOut')}</button>
    </form>
  )
}

function NotStarted({ mayStart }: { mayStart: boolean }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <p class="note">
      {t('desk.overview.notStarted')}{' '}
      {mayStart ? (
        <a href={link('/organise/start')}>{t('desk.overview.notStarted.start')}</a>
      ) : (
        t('desk.overview.notStarted.ask')
      )}
    </p>
  )
}

function Steps({ steps }: { steps: NextStep[] }) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.next.title')}</h2>
      {steps.length === 0 ? (
        <p>{t('desk.next.none')}</p>
      ) : (
        <ul class="rows">
          {steps.map((step) => (
            <Step step={step} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Step({ step }: { step: NextStep }) {
  const { link } = useView()
  return (
    <li>
      <div>
        <h3>{step.href ? <a href={link(step.href)}>{step.title()}</a> : step.title()}</h3>
        <p>{step.lead()}</p>
      </div>
    </li>
  )
}

function Panel({ panel: { title, href, view } }: { panel: LoadedPanel }) {
  const { link } = useView()
  if (!title) return <>{view()}</>
  return (
    <section>
      <h2>{href ? <a href={link(href)}>{title()}</a> : title()}</h2>
      {view()}
    </section>
  )
}
