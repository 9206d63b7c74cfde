import { useView } from '../../ui/index.ts'

/** The sheet of documents, for the pages that show one. */
export function DocumentStyle() {
  const source = 'src/ui/documents.css'
  return <link rel="stylesheet" href={useView().asset(source) ?? `/${source}`} />
}
