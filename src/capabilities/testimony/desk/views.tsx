import { Page, useView } from '../../../ui/index.ts'
import { deskWords, useMessages } from './messages/index.ts'
import { Playbook } from './playbook/views-playbook.tsx'
import { ThreatTable, WhatTheServerSees } from './seen/views-seen.tsx'

interface Props {
  /** The sentences of publishing; asked while the page is drawn. */
  strings: () => Record<string, string>
  siteName: string
  supportHref: string
}

export const DESK_ADDRESS = '/organise/stories/desk.json'
const ISLAND = 'src/capabilities/testimony/desk/islands/stories.client.ts'

/** The page that the browser makes a desk of. All that is secret happens there. */
export function StoriesDeskPage({ strings, siteName, supportHref }: Props) {
  const t = useMessages()
  const { link } = useView()
  const links = {
    together: link('/stories/new/together'),
    seen: link('/organise/stories/seen'),
    playbook: link('/organise/stories/playbook'),
    support: link(supportHref),
  }
  const brought = { words: deskWords, strings: strings(), links, siteName }
  return (
    <Page title={t('desk.title')} isDesk islands={[ISLAND]}>
      <BoardStyle />
      <p class="quiet no-print">{t('desk.lead')}</p>
      <div data-stories-desk={JSON.stringify(brought)} data-address={DESK_ADDRESS}>
        <p class="unknown">{t('desk.noScript')}</p>
      </div>
      <p class="quiet no-print">
        <a href={link('/organise/stories/printed-code')}>{t('desk.printed.link')}</a>
      </p>
    </Page>
  )
}

const PRINTED_ISLAND = 'src/capabilities/testimony/desk/islands/printed.client.ts'

/** For the day when no caseworker can unlock: it only reads. */
export function PrintedCodePage() {
  const t = useMessages()
  return (
    <Page title={t('desk.printed.title')} isDesk islands={[PRINTED_ISLAND]}>
      <BoardStyle />
      <Back />
      <p class="text">{t('desk.printed.lead')}</p>
      <div data-printed-code={JSON.stringify(deskWords)} data-address={DESK_ADDRESS}>
        <p class="unknown">{t('desk.noScript')}</p>
      </div>
    </Page>
  )
}

/** What an attacker learns in each case, and what the server sees on a plain day. */
export function SeenPage() {
  const t = useMessages()
  return (
    <Page title={t('desk.bar.seen')} isDesk>
      <Back />
      <WhatTheServerSees />
      <ThreatTable />
    </Page>
  )
}

export function PlaybookPage() {
  const t = useMessages()
  return (
    <Page title={t('desk.bar.playbook')} isDesk>
      <Back />
      <Playbook />
    </Page>
  )
}

function Back() {
  const t = useMessages()
  return (
    <p class="no-print">
      <a href={useView().link('/organise/stories')}>{t('desk.story.back')}</a>
    </p>
  )
}

/** The sheet of what is drawn by script, for the one page that has it. */
function BoardStyle() {
  const source = 'src/ui/board.css'
  return <link rel="stylesheet" href={useView().asset(source) ?? `/${source}`} />
}
