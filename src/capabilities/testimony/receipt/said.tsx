import { languages } from '../../../platform/messages/index.ts'
import { useView } from '../../../ui/index.ts'
import { useMessages, type ReceiptKey } from './messages/index.ts'

/** Words of consent or of urgent help: in a translation that no speaker has checked, the English is beside them. */
export function WithEnglish({ of }: { of: ReceiptKey }) {
  const t = useMessages()
  const isChecked = languages[useView().language].checkedOn !== null
  return (
    <>
      {t(of)}
      {!isChecked && (
        <span class="beside" lang="en" dir="ltr">
          {useMessages.in('en')(of)}
        </span>
      )}
    </>
  )
}
