import { Page, useView } from '../../../ui/index.ts'
import { deskWords, useMessages } from './messages/index.ts'

interface Props {
  /** The sentences of publishing; asked while the page is drawn. */
  strings: () => Record<string, string>
  siteName: string
  /** Pages of the desk that are there. */
  pages: { seen: boolean; playbook: boolean }
  supportHref: string
}

export const DESK_ADDRESS = '/organise/stories/desk.json'
const ISLAND = 'src/capabilities/testimony/desk/islands/stories.client.ts'

/** The page that the browser makes a desk of. All that is secret happens there. */
export function StoriesDeskPage({ strings, siteName, pages, supportHref }: Props) {
  const t = useMessages()
  const { link } = useView()
  const links = {
    ...(pages.seen && { seen: link('/organise/stories/seen') }),
    ...(pages.playbook && { playbook: link('/organise/stories/playbook') }),
    support: link(supportHref),
    account: link('/organise/account'),
  }
  const brought = { words: deskWords, strings: strings(), links, siteName }
  return (
    <Page title={t('desk.title')} isDesk islands={[ISLAND]}>
      <BoardStyle />
      <p class="quiet no-print">{t('desk.lead')}</p>
      <noscript>
        <p class="unknown">{t('desk.noScript')}</p>
      </noscript>
      <div data-stories-desk={JSON.stringify(brought)} data-address={DESK_ADDRESS}></div>
    </Page>
  )
}

/** The sheet of what is drawn by script, for the one page that has it. */
function BoardStyle() {
  const source = 'src/ui/board.css'
  return <link rel="stylesheet" href={useView().asset(source) ?? `/${source}`} />
}
