import { useView } from '../../../ui/index.ts'
import en from './messages/en.json'

const SHEET = 'src/ui/bench.css'

/** What the page of the desk carries for the workbench. Asked while it is drawn: the sheet has an address. */
export function workbenchStrings(): Record<string, string> {
  const words = Object.entries(en).filter(([key]) => key.startsWith('desk.'))
  return { ...Object.fromEntries(words), sheet: useView().asset(SHEET) ?? `/${SHEET}` }
}
