import { openExit } from '../../giving/islands/exit.ts'
import { App } from '../page/app.ts'
import { sayingFrom } from '../page/say.ts'

const root = document.querySelector<HTMLElement>('[data-receipt]')
if (root) begin(root)

function begin(root: HTMLElement): void {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-part=${name}]`)!
  // Browsers lend their keys only to pages that came over https, or from this machine.
  if (!window.crypto?.subtle || !window.isSecureContext) {
    part('old').hidden = false
    return
  }
  part('unstarted').remove()
  const { language = 'en', checked } = root.dataset
  const locale = language === 'en' ? 'en-GB' : language
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const place = {
    root,
    screens: part('screens'),
    status: part('status'),
    warning: part('warning'),
    files: part('files'),
    poster: document.querySelector<HTMLElement>('.poster'),
  }
  const dates = {
    day: (text: string) => day.format(new Date(`${text}T00:00:00Z`)),
    month: (text: string) => month.format(new Date(`${text}-01T00:00:00Z`)),
  }
  const say = sayingFrom(part('sentences') as HTMLTemplateElement)
  const app = new App(place, { say, dates, language, isChecked: checked === 'yes' })
  openExit(
    () => 0,
    () => app.close(),
  )
  nameNothingOnPaper()
}

/** A browser prints the name of the page at the edge of the paper: while it prints, the page has none. */
function nameNothingOnPaper(): void {
  const { title } = document
  window.addEventListener('beforeprint', () => void (document.title = ' '))
  window.addEventListener('afterprint', () => void (document.title = title))
}
