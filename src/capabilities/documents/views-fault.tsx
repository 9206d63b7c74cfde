import type { TemplateProblem } from '../content/index.ts'
import { Page, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

/** A text of the pack that cannot be filled in: what is wrong, for whoever can put it right, and the way back. */
export function FaultPage({ code }: { code: TemplateProblem['code'] }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('fault.title')}>
      <p>{t(`fault.${code}`)}</p>
      <p>
        <a href={link('/resources')}>{t('fault.back')}</a>
      </p>
    </Page>
  )
}

export function BusyPage() {
  const t = useMessages()
  return (
    <Page title={t('busy.title')}>
      <p>{t('busy.text')}</p>
    </Page>
  )
}

/** Whom to tell, while it cannot be told here. */
export function PassedPage({
  campaign,
  contact,
}: {
  campaign: string
  contact: string | undefined
}) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('passed.title')}>
      <p>{t('passed.tell', { campaign })}</p>
      {contact && <p class="letter">{contact}</p>}
      <p>
        <a href={link('/resources')}>{t('fault.back')}</a>
      </p>
    </Page>
  )
}
