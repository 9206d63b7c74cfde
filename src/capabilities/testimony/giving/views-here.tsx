import { Page } from '../../../ui/index.ts'
import { GivingStyle } from './giving-style.tsx'
import { useMessages } from './messages/index.ts'
import { QuickExit } from './views-exit.tsx'
import { ReceiptBox } from './views-receipt.tsx'
import { WithEnglish } from './with-english.tsx'

/** The answer to a story that was sealed on arrival: the one time its receipt is shown. */
export function HerePage({ receipt, origin }: { receipt: string; origin: string }) {
  const t = useMessages()
  return (
    <Page title={t('title')} poster={<h1>{t('here.title')}</h1>}>
      <GivingStyle />
      <QuickExit />
      <section class="text">
        <p>
          <strong>{t('receipt.sent')}</strong>
        </p>
        <ReceiptBox code={receipt} origin={origin} />
        <p>
          <WithEnglish word="here.forgotten" />
        </p>
      </section>
    </Page>
  )
}
