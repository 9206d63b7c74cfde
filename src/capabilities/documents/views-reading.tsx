import { writeDay } from '../../platform/messages/index.ts'
import { Page } from '../../ui/index.ts'
import { DocumentStyle } from './document-style.tsx'
import type { Document } from './model/document.ts'
import { DocumentText } from './views-blocks.tsx'

interface SourcesProps {
  document: Document
  /** They stand directly below the title of the page. */
  isAlone?: boolean
}

export function Sources({ document: { sources, words }, isAlone = false }: SourcesProps) {
  if (sources.length === 0) return null
  return (
    <>
      {isAlone ? <h2>{words.sources}</h2> : <h3>{words.sources}</h3>}
      <ul>
        {sources.map(({ title, url, on }) => (
          <li>
            {url ? <a href={url}>{title}</a> : title}
            {on && ` (${writeDay(on)})`}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The text alone, to read and to print from the browser. */
export function ReadingPage({ document }: { document: Document }) {
  return (
    <Page title={document.title} description={document.summary}>
      <DocumentStyle />
      {document.cautions.map((one) => (
        <p class="note">{one}</p>
      ))}
      <DocumentText document={document} />
      <Sources document={document} isAlone />
      {document.imprint.map((one) => (
        <p class="source">{one}</p>
      ))}
    </Page>
  )
}
