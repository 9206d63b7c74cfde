import type { Child } from 'hono/jsx'
import { writeDay } from '../../platform/messages/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import { useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

/** What a source is called: the files by name, anything else as an editor wrote it. */
export function useSourceName(): (source: string) => string {
  const t = useMessages()
  return (source) => {
    const key = `source.${source}`
    return useMessages.has(key) ? t(key) : source
  }
}

/** Where a fact is from and of what day, and a way to say that it is wrong. */
export function SourceLine(props: { source: string; asOf: Day; about?: string; children?: Child }) {
  const t = useMessages()
  const { source, asOf, about, children } = props
  const name = useSourceName()(source)
  return (
    <p class="source">
      {t('source', { source: name, day: writeDay(asOf) })}
      {about && <TellLink body={about} />}
      {children}
    </p>
  )
}

/** The link to “tell us this is wrong”, about one body where one is named. */
export function TellLink({ body, label }: { body?: string; label?: string }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <>
      {' · '}
      <a
        href={link(`/corrections/new${body ? `?body=${encodeURIComponent(body)}` : ''}`)}
        rel="nofollow"
      >
        {label ?? t('tell')}
      </a>
    </>
  )
}
