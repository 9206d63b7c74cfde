import { Page, useView } from '../../../ui/index.ts'
import { GivingStyle } from './giving-style.tsx'
import { useMessages } from './messages/index.ts'
import { QuickExit } from './views-exit.tsx'
import { FirstPoster, type Help } from './views-first.tsx'
import { WithEnglish } from './with-english.tsx'

/** While nothing can be sealed here: it says so, and where to turn. */
export function ClosedPage({ help }: { help: Help }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('closed.title')} poster={<FirstPoster help={help} />}>
      <GivingStyle />
      <QuickExit />
      <section class="text">
        <h2>{t('closed.title')}</h2>
        <p>
          <WithEnglish word="closed.why" />
        </p>
        <h2>{t('closed.meanwhile')}</h2>
        <ul>
          <li>{t('closed.write')}</li>
          <li>
            {t('closed.ask')} <a href={link(help.href)}>{t('first.help')}</a>
          </li>
          <li>
            <a href={link('/act')}>{t('closed.letter')}</a>
          </li>
        </ul>
      </section>
    </Page>
  )
}
