import { ROLES, type Role } from '../../platform/access/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { writeDay } from '../../platform/messages/index.ts'
import {
  ErrorSummary,
  Field,
  Page,
  Select,
  Table,
  useView,
  type FormState,
} from '../../ui/index.ts'
import type { Invitation } from './invitation.ts'
import { useMessages } from './messages/index.ts'
import type { Member } from './role.ts'
import { useSay } from './say.ts'
import { RoleNames } from './views-role.tsx'

interface Props {
  members: Member[]
  invitations: Invitation[]
  form: FormState
}

export function PeoplePage({ members, invitations, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const owners = members.filter(({ roles }) => roles.includes('owner'))
  return (
    <Page title={t('desk.people.title')} isDesk>
      <p class="text">{t('desk.people.lead')}</p>
      {owners.length === 1 && <p class="note">{t('desk.people.oneOwner')}</p>}
      <Table
        caption={t('desk.people.caption')}
        head={[t('desk.people.name'), t('desk.people.email'), t('desk.people.roles')]}
        rows={members.map(({ id, name, email, roles }) => [
          <a href={link(`/organise/people/${id}`)}>
            <bdi>{name}</bdi>
          </a>,
          <bdi>{email}</bdi>,
          <RoleNames roles={ROLES.filter((role) => roles.includes(role))} />,
        ])}
      />
      <InviteForm form={form} />
      <Invitations invitations={invitations} />
    </Page>
  )
}

function InviteForm({ form }: { form: FormState }) {
  const t = useMessages()
  const { link } = useView()
  const labels = { email: t('desk.people.email'), role: t('desk.people.invite.role') }
  return (
    <section>
      <h2>{t('desk.people.invite')}</h2>
      <p>{t('desk.people.invite.lead')}</p>
      <ErrorSummary form={form} labels={labels} say={useSay()} />
      <form class="form" method="post" action={link('/organise/people/invitations')}>
        <Field name="email" type="email" dir="ltr" label={labels.email} form={form} />
        <Select
          name="role"
          label={labels.role}
          form={form}
          options={ROLES.map((role) => ({
            value: role,
            label: `${t(`role.${role}`)}: ${t(`role.${role}.does`)}`,
          }))}
        />
        <button class="do">{t('desk.people.invite.submit')}</button>
      </form>
    </section>
  )
}

function Invitations({ invitations }: { invitations: Invitation[] }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <section>
      <h2>{t('desk.people.invited')}</h2>
      {invitations.length === 0 ? (
        <p>{t('desk.people.invited.none')}</p>
      ) : (
        <Table
          caption={t('desk.people.invited.caption')}
          head={[
            t('desk.people.email'),
            t('desk.people.invite.role'),
            t('desk.people.invited.until'),
            t('desk.people.invited.do'),
          ]}
          rows={invitations.map(({ id, email, role, expiresAt }) => [
            <bdi>{email}</bdi>,
            t(`role.${role}`),
            writeDay(dayOf(expiresAt)),
            <form method="post" action={link(`/organise/people/invitations/${id}/withdrawal`)}>
              <button class="do small second">{t('desk.people.invited.withdraw')}</button>
            </form>,
          ])}
        />
      )}
    </section>
  )
}

export function InvitedPage(props: { email: string; role: Role; link: string }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.invited.title')} isDesk>
      <p class="text">
        {t('desk.invited.lead', { email: props.email, role: t(`role.${props.role}`) })}
      </p>
      <div class="form">
        <div class="field">
          <label for="link">{t('desk.invited.link')}</label>
          <span class="hint" id="link-hint">
            {t('desk.invited.once')}
          </span>
          <input id="link" readonly dir="ltr" value={props.link} aria-describedby="link-hint" />
        </div>
        <a class="do second" href={link('/organise/people')}>
          {t('desk.invited.back')}
        </a>
      </div>
    </Page>
  )
}
