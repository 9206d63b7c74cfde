import type { GivingPage } from './page.ts'

const COMPARED = 6

/** Shows a receipt once, prints it, and compares what was written down. */
export function openReceiptScreen({ form, one, say }: GivingPage): {
  show(code: string | undefined): void
  isWrittenDown(): boolean
  clear(): void
} {
  const place = one('[data-code]')
  const address = one<HTMLAnchorElement>('[data-receipt-address]')
  const input = one<HTMLInputElement>('#written')
  const compared = one('[data-compared]')
  let isWrittenDown = true
  address.textContent = location.origin + form.dataset['receiptAt']!

  const compare = () => {
    isWrittenDown = tidy(input.value) === tidy(place.textContent).slice(-COMPARED)
    compared.className = isWrittenDown ? '' : 'problem'
    compared.textContent = say(isWrittenDown ? 'receipt.check.right' : 'receipt.check.wrong')
  }
  one('[data-compare]').addEventListener('click', compare)
  input.addEventListener('keydown', ({ key }) => key === 'Enter' && compare())
  one('[data-print]').addEventListener('click', () => print())

  // A browser prints the title of a page above it.
  const { title } = document
  addEventListener('beforeprint', () => void (document.title = ' '))
  addEventListener('afterprint', () => void (document.title = title))

  const clear = () => {
    place.textContent = ''
    input.value = ''
    compared.textContent = ''
    isWrittenDown = true
  }
  return {
    show: (code) => {
      clear()
      place.textContent = code ?? say('together.noReceiptMade')
      isWrittenDown = code === undefined
    },
    isWrittenDown: () => isWrittenDown,
    clear,
  }
}

/** As a receipt is read: small letters, dashes and the letters that look like digits make no difference. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}
