import { Page } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import { Poster } from '../views-question.tsx'

/** More letters come in at once than can be taken: the browser still has the form, and “back” leads to it. */
export function BusyPage() {
  const t = useMessages()
  const title = t('busy.title')
  return <Page title={title} poster={<Poster title={title}>{t('busy.lead')}</Poster>} />
}
