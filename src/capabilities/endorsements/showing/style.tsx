import { useView } from '../../../ui/index.ts'

/** The sheet of endorsements, for the pages that have a map or a chart. */
export function EndorsementStyle() {
  const source = 'src/ui/endorsements.css'
  return <link rel="stylesheet" href={useView().asset(source) ?? `/${source}`} />
}
