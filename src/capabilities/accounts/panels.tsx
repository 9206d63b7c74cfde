import { useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

/** What accounts lends to the desk: every owner is told, until there are two, that one is too few. */
export function ownersPanel(count: (campaignId: string) => Promise<number>) {
  return {
    who: ['owner'] as const,
    load: ({ campaignId }: { campaignId: string }) => count(campaignId),
    view: (owners: number) => (owners < 2 ? <OneOwner /> : null),
  }
}

function OneOwner() {
  const t = useMessages()
  const { link } = useView()
  return (
    <p class="note">
      {t('desk.people.oneOwner')}{' '}
      <a href={link('/organise/people?role=owner#email')}>{t('desk.owners.invite')}</a>
    </p>
  )
}
