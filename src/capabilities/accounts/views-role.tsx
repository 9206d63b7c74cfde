import type { Role } from '../../platform/access/index.ts'
import { useMessages } from './messages/index.ts'

/** Roles with what each does. */
export function RoleList({ roles }: { roles: readonly Role[] }) {
  return (
    <ul class="links">
      {roles.map((role) => (
        <li>
          <RoleWords role={role} />
        </li>
      ))}
    </ul>
  )
}

export function RoleWords({ role }: { role: Role }) {
  const t = useMessages()
  return (
    <>
      <strong>{t(`role.${role}`)}</strong>: {t(`role.${role}.does`)}
    </>
  )
}

/** “Owner, Editor” */
export function RoleNames({ roles }: { roles: readonly Role[] }) {
  const t = useMessages()
  return <>{roles.map((role) => t(`role.${role}`)).join(t('list.and'))}</>
}
