import type { Child } from 'hono/jsx'
import type { SignedIn } from '../../platform/access/index.ts'
import { Page, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { tabsFor, type DeskTab } from './tab.ts'

/** For whom a page of the desk is drawn. */
export interface Desk {
  person: SignedIn
  campaignId: string
  tabs: readonly DeskTab[]
}

interface Props {
  title: string
  desk: Desk
  poster?: Child
  children?: Child
}

/** A page of the desk: denser, with a tab for each part that this person may open. */
export function DeskPage({ title, desk, poster, children }: Props) {
  return (
    <Page title={title} isDesk poster={poster} tabs={<Tabs desk={desk} />}>
      {children}
    </Page>
  )
}

function Tabs({ desk: { person, campaignId, tabs } }: { desk: Desk }) {
  const t = useMessages()
  const { link, path } = useView()
  return (
    <nav class="tabs" aria-label={t('desk.tabs')}>
      {tabsFor(person, campaignId, tabs).map(({ href, label }) => (
        <a href={link(href)} aria-current={isHere(href, path) ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

/** A page below a tab belongs to it; the overview is only itself. */
function isHere(href: string, path: string): boolean {
  return path === href || (href !== '/organise' && path.startsWith(`${href}/`))
}
