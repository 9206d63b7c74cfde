import { useView } from '../../ui/index.ts'

/** The sheet of actions and letters, for the pages that have them alone. */
export function ActionStyle() {
  const source = 'src/ui/action.css'
  return <link rel="stylesheet" href={useView().asset(source) ?? `/${source}`} />
}
