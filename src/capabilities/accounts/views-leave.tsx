import type { Role } from '../../platform/access/index.ts'
import { Page, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { RoleList } from './views-role.tsx'

/** Asks once more before she gives up all she may do here; the last owner is told why she cannot. */
export function LeavePage({ roles, isLastOwner }: { roles: Role[]; isLastOwner: boolean }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.account.leave')} isDesk>
      {isLastOwner ? (
        <>
          <p class="note">{t('desk.account.leave.last')}</p>
          <p class="text">
            <a class="do small" href={link('/organise/people?role=owner#email')}>
              {t('desk.owners.invite')}
            </a>
          </p>
        </>
      ) : (
        <>
          <p class="text">{t('desk.account.leave.sure')}</p>
          <RoleList roles={roles} />
          <p>{t('desk.account.leave.lead')}</p>
          <form class="form" method="post" action={link('/organise/account/departure')}>
            <button class="do">{t('desk.account.leave.submit')}</button>
            <a class="do second" href={link('/organise/account')}>
              {t('desk.account.leave.stay')}
            </a>
          </form>
        </>
      )}
    </Page>
  )
}
