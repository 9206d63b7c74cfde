import { useMessages } from './messages/index.ts'

/** What was just done, read out when the page comes; nothing for a word that is not ours. */
export function Done({ what }: { what: string | undefined }) {
  const t = useMessages()
  if (!what || !useMessages.has(what)) return null
  return (
    <p class="note" role="status">
      {t(what)}
    </p>
  )
}
