import { useView } from '../../../ui/index.ts'

/** The sheet of the pages where stories are given. */
export function GivingStyle() {
  const source = 'src/ui/giving.css'
  return <link rel="stylesheet" href={useView().asset(source) ?? `/${source}`} />
}
