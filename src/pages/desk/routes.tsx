import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { whoIs } from '../../capabilities/accounts/index.ts'
import { allow } from '../../platform/access/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import type { Desk } from './desk.ts'
import { stepsLeft, type NextStep } from './next-step.ts'
import { loadPanels, type DeskPanel } from './panel.ts'
import { StylePage } from './style/index.tsx'
import { LOOKERS } from './tab.ts'
import { GatheredPage, OverviewPage, type GatheringPage } from './views.tsx'

export interface DeskParts {
  /** What somebody has to hear before all else, until it is put right; each draws nothing when all is well. */
  notices?: readonly DeskPanel[]
  /** What capabilities lend to the overview, in the order they are shown. */
  panels: readonly DeskPanel[]
  /** What stands on the page of counts and on the page of data. */
  pages: Record<GatheringPage, readonly DeskPanel[]>
  steps: readonly NextStep[]
  /** Whether someone is named as responsible for personal data. */
  isStarted(campaignId: string): Promise<boolean>
  /** A map to look at on the page of the look. */
  sampleMap?: () => Child
}

/** The overview of the organisers' desk, the pages that gather counts and data, and the page of the look. */
export function deskRoutes(parts: DeskParts): Routes {
  const { notices = [], panels, pages, steps, isStarted, sampleMap } = parts
  const routes = newRoutes()
  const deskFor = async (c: Context<Env>): Promise<Desk> => {
    return { person: await whoIs(c), campaignId: c.var.campaignId }
  }

  routes.get('/organise', allow('signedIn'), async (c) => {
    const desk = await deskFor(c)
    const { person, campaignId } = desk
    const [started, left, told, loaded] = await Promise.all([
      isStarted(campaignId),
      stepsLeft(steps, person, campaignId),
      loadPanels(notices, person, campaignId),
      loadPanels(panels, person, campaignId),
    ])
    return c.render(
      <OverviewPage desk={desk} isStarted={started} notices={told} steps={left} panels={loaded} />,
    )
  })

  for (const name of ['counts', 'data'] as const) {
    routes.get(`/organise/${name}`, allow(...LOOKERS), async (c) => {
      const desk = await deskFor(c)
      const loaded = await loadPanels(pages[name], desk.person, desk.campaignId)
      return c.render(<GatheredPage name={name} panels={loaded} />)
    })
  }

  routes.get('/organise/style', allow('signedIn'), (c) => {
    return c.render(<StylePage sampleMap={sampleMap} />)
  })

  return routes
}
