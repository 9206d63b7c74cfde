import type { Child } from 'hono/jsx'
import { useView } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { WithEnglish } from './with-english.tsx'

/** `code` is there when the server made it; else the browser writes it in, and it never leaves the browser. */
export function ReceiptBox({ code = '', origin }: { code?: string; origin?: string }) {
  const t = useMessages()
  const { link } = useView()
  const address = link('/stories/receipt')
  return (
    <>
      <p>
        <WithEnglish word="receipt.what" />
      </p>
      <p class="receipt-code" dir="ltr" translate="no" data-code>
        {code}
      </p>
      <p>
        <WithEnglish word="receipt.hide" />
      </p>
      <p>
        {t('receipt.where')}{' '}
        <a href={address} dir="ltr" data-receipt-address>
          {(origin ?? '') + address}
        </a>
      </p>
    </>
  )
}

/** Shown when the story has arrived: to be written down, and then to be compared. */
export function ReceiptStep({ children }: { children?: Child }) {
  const t = useMessages()
  return (
    <section data-step="receipt" data-title={t('receipt.title')} class="text" hidden>
      <p data-arrived>
        <strong>{t('receipt.sent')}</strong>
      </p>
      <ReceiptBox />
      <p>
        <button type="button" class="do second" data-print>
          {t('receipt.print')}
        </button>
      </p>
      <p class="quiet">{t('receipt.print.hint')}</p>
      <div class="field">
        <label for="written">{t('receipt.check')}</label>
        <input
          id="written"
          dir="ltr"
          maxlength={12}
          autocomplete="off"
          autocapitalize="characters"
        />
        <p data-compared role="status"></p>
      </div>
      <p>
        <button type="button" class="do second" data-compare>
          {t('receipt.check.do')}
        </button>
      </p>
      <div data-uploads role="status"></div>
      <p data-leaving>
        <button type="button" class="do" data-done>
          {t('receipt.done')}
        </button>
      </p>
      {children}
    </section>
  )
}
