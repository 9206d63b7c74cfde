import { Page, useView } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'

/** It is here, and what happens next. */
export function WaitingPage({ isAsked, canMail }: { isAsked: boolean; canMail: boolean }) {
  const t = useMessages()
  const { link } = useView()
  const title = t(isAsked ? 'waiting.title' : 'waiting.known')
  const lead = isAsked && canMail ? 'waiting.lead' : 'waiting.lead.desk'
  return (
    <Page
      title={title}
      poster={
        <>
          <h1>{title}</h1>
          <p>{t(lead)}</p>
        </>
      }
    >
      <p class="text">{t('waiting.next')}</p>
      <p class="text">
        <a href={link('/endorsements')}>{t('waiting.list')}</a>
      </p>
    </Page>
  )
}
