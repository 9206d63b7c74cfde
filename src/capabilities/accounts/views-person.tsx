import { ROLES } from '../../platform/access/index.ts'
import { Choices, ErrorSummary, Page, useView, type FormState } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { Member } from './role.ts'
import { useSay } from './say.ts'
import { RoleWords } from './views-role.tsx'

interface Props {
  member: Member
  isLastOwner: boolean
  form: FormState
}

export function PersonPage({ member, isLastOwner, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const address = link(`/organise/people/${member.id}`)
  const say = useSay()
  return (
    <Page title={member.name} isDesk>
      <p class="text">
        <bdi>{member.email}</bdi>
      </p>
      <ErrorSummary
        form={form}
        labels={{ roles: t('desk.person.roles', { name: member.name }) }}
        say={say}
      />
      <form class="form" method="post" action={`${address}/roles`}>
        <Choices
          name="roles"
          label={t('desk.person.roles', { name: member.name })}
          many
          options={ROLES.map((role) => ({ value: role, label: <RoleWords role={role} /> }))}
          form={form}
          say={say}
        />
        <button class="do">{t('desk.person.roles.submit')}</button>
      </form>
      <Remove address={address} name={member.name} isLastOwner={isLastOwner} />
    </Page>
  )
}

function Remove(props: { address: string; name: string; isLastOwner: boolean }) {
  const t = useMessages()
  const { address, name, isLastOwner } = props
  return (
    <section>
      <h2>{t('desk.person.remove', { name })}</h2>
      <p>{isLastOwner ? t('desk.person.remove.last', { name }) : t('desk.person.remove.lead')}</p>
      {!isLastOwner && (
        <form class="form" method="post" action={`${address}/removal`}>
          <button class="do small second">{t('desk.person.remove.submit')}</button>
        </form>
      )}
    </section>
  )
}
