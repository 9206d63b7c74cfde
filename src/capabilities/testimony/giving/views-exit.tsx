import { useMessages } from './messages/index.ts'

/** Looks like what many people look at, says nothing of us, and is there in every country. */
export const NEUTRAL_PAGE = 'https://www.bbc.co.uk/weather'

/** Away from here at once. With script it takes this page out of the way back; without, it is a link. */
export function QuickExit() {
  const t = useMessages()
  return (
    <p class="exit no-print">
      <a class="do small" href={NEUTRAL_PAGE} rel="noreferrer" data-exit title={t('exit.what')}>
        {t('exit')}
      </a>
    </p>
  )
}
