import { useView } from '../../../ui/index.ts'
import { GivingStyle } from '../giving/giving-style.tsx'

/** The sheets of this page: what it shares with the giving of stories, and its own. */
export function ReceiptStyle() {
  const source = 'src/ui/receipt.css'
  return (
    <>
      <GivingStyle />
      <link rel="stylesheet" href={useView().asset(source) ?? `/${source}`} />
    </>
  )
}
