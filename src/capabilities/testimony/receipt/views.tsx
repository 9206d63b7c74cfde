import { languages } from '../../../platform/messages/index.ts'
import { inThatLanguage, Page, useView } from '../../../ui/index.ts'
import { browserWords } from '../giving/browser-words.ts'
import { FilesStep } from '../giving/views-files.tsx'
import { QuickExit } from '../giving/views-exit.tsx'
import { useMessages } from './messages/index.ts'
import { Sentences } from './sentences.tsx'
import { ReceiptStyle } from './style.tsx'
import { CardScreen, DeletionScreen, GoneScreen, KeepingScreen } from './views-keeping.tsx'
import { ConsentsScreen } from './views-consents.tsx'
import { MessagesScreen } from './views-messages.tsx'
import { OverviewScreen, ShutScreen } from './views-opening.tsx'
import { WordsScreen } from './views-words.tsx'

/** The source of the browser's part of this page. */
export const RECEIPT_ISLAND = 'src/capabilities/testimony/receipt/islands/receipt.client.ts'

interface Props {
  helpHref: string
}

export function ReceiptPage({ helpHref }: Props) {
  const t = useMessages()
  const { language } = useView()
  const isChecked = languages[language].checkedOn !== null
  return (
    <Page title={t('title')} poster={<Poster helpHref={helpHref} />} islands={[RECEIPT_ISLAND]}>
      <ReceiptStyle />
      <QuickExit />
      <div data-receipt data-language={language} data-checked={isChecked ? 'yes' : 'no'}>
        <Warning />
        <p class="receipt-status" role="status" data-part="status"></p>
        <div data-part="screens"></div>
        <ShutScreen />
        <OverviewScreen />
        <MessagesScreen />
        <WordsScreen />
        <ConsentsScreen />
        <KeepingScreen />
        <CardScreen />
        <DeletionScreen />
        <GoneScreen />
        <Sentences />
        <div data-part="files" data-words={browserWords()} hidden>
          <FilesStep />
        </div>
      </div>
      <WithoutScript helpHref={helpHref} />
    </Page>
  )
}

function Poster({ helpHref }: Props) {
  const t = useMessages()
  const { link, language } = useView()
  const english = useMessages.in('en')
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <p>
        {t('help.lead')} <a href={link(helpHref)}>{t('help.do')}</a>
      </p>
      {languages[language].checkedOn === null && (
        // Words about urgent help never stand alone in a translation that no speaker has checked.
        <p lang="en" dir="ltr">
          {english('help.lead')} <a href={inThatLanguage('en', helpHref)}>{english('help.do')}</a>
        </p>
      )}
    </>
  )
}

function Warning() {
  const t = useMessages()
  return (
    <div role="alert">
      <p class="note receipt-warning" data-part="warning" hidden>
        {t('warned')}{' '}
        <button type="button" class="do small">
          {t('warned.do')}
        </button>
      </p>
    </div>
  )
}

/** What is read where the browser's part does not run, for whatever reason: it takes this away as it begins. */
function WithoutScript({ helpHref }: Props) {
  const t = useMessages()
  const { link } = useView()
  return (
    <section data-part="unstarted">
      <h2>{t('script.title')}</h2>
      <p class="problem" data-part="old" hidden>
        {t('script.old')}
      </p>
      <p>{t('script.why')}</p>
      <p>{t('script.other')}</p>
      <p>
        {t('script.person')} <a href={link(helpHref)}>{t('help.do')}</a>
      </p>
    </section>
  )
}
