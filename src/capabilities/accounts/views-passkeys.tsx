import { writeDay } from '../../platform/messages/index.ts'
import {
  ErrorSummary,
  Field,
  island,
  Page,
  Table,
  useView,
  type FormState,
} from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { Passkey } from './passkey.ts'
import { useSay } from './say.ts'
import { Done } from './views-done.tsx'
import { PasskeyBox } from './views-passkey-box.tsx'

const ADDRESS = '/organise/account/passkeys'

interface Props {
  passkeys: Passkey[]
  /** Whether browsers give passkeys to the address this is served at. */
  isPossible: boolean
  form: FormState
  done: string | undefined
}

export function PasskeysPage({ passkeys, isPossible, form, done }: Props) {
  const t = useMessages()
  return (
    <Page title={t('desk.passkeys.title')} isDesk islands={[island('accounts', 'passkey')]}>
      <Done what={done && `desk.passkeys.done.${done}`} />
      <div class="text">
        <p>{t('desk.passkeys.lead')}</p>
        {passkeys.length === 0 && <p>{t('desk.passkeys.none')}</p>}
      </div>
      {passkeys.length > 0 && <List passkeys={passkeys} />}
      {isPossible ? <Add form={form} /> : <p class="note">{t('desk.passkeys.impossible')}</p>}
    </Page>
  )
}

function List({ passkeys }: { passkeys: Passkey[] }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Table
      caption={t('desk.passkeys.caption')}
      head={[t('desk.passkeys.name'), t('desk.passkeys.added'), t('desk.passkeys.used')]}
      rows={passkeys.map(({ id, name, addedOn, lastUsedOn }) => [
        <a href={link(`${ADDRESS}/${id}`)}>
          <bdi>{name}</bdi>
        </a>,
        writeDay(addedOn),
        lastUsedOn ? writeDay(lastUsedOn) : t('desk.passkeys.unused'),
      ])}
    />
  )
}

function Add({ form }: { form: FormState }) {
  const t = useMessages()
  const say = useSay()
  const labels = { name: t('desk.passkeys.name'), password: t('desk.confirm.password') }
  return (
    <section>
      <h2>{t('desk.passkeys.add')}</h2>
      <ErrorSummary form={form} labels={labels} say={say} />
      <PasskeyBox use="create" action={ADDRESS}>
        <Name form={form} />
        <Field
          name="password"
          type="password"
          dir="ltr"
          label={labels.password}
          hint={t('desk.confirm.password.hint')}
          autocomplete="current-password"
          form={form}
          say={say}
        />
        <button class="do">{t('desk.passkeys.add.submit')}</button>
      </PasskeyBox>
    </section>
  )
}

function Name({ form }: { form: FormState }) {
  const t = useMessages()
  return (
    <Field
      name="name"
      label={t('desk.passkeys.name')}
      hint={t('desk.passkeys.name.hint')}
      maxlength={60}
      autocomplete="off"
      form={form}
      say={useSay()}
    />
  )
}

export function PasskeyPage({ passkey, form }: { passkey: Passkey; form: FormState }) {
  const t = useMessages()
  const { link } = useView()
  const address = link(`${ADDRESS}/${passkey.id}`)
  return (
    <Page title={passkey.name} isDesk>
      <ErrorSummary form={form} labels={{ name: t('desk.passkeys.name') }} say={useSay()} />
      <form class="form" method="post" action={`${address}/name`}>
        <Name form={form} />
        <button class="do">{t('desk.passkeys.rename')}</button>
      </form>
      <section>
        <h2>{t('desk.passkeys.remove')}</h2>
        <p>{t('desk.passkeys.remove.why')}</p>
        <div class="form">
          <a class="do small second" href={`${address}/removal`}>
            {t('desk.passkeys.remove.ask')}
          </a>
        </div>
      </section>
    </Page>
  )
}

export function RemovePasskeyPage({ passkey: { id, name } }: { passkey: Passkey }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.passkeys.remove.title', { name })} isDesk>
      <p class="text">{t('desk.passkeys.remove.lead')}</p>
      <form class="form" method="post" action={link(`${ADDRESS}/${id}/removal`)}>
        <button class="do">{t('desk.passkeys.remove.submit')}</button>
        <a class="do second" href={link(ADDRESS)}>
          {t('desk.passkeys.remove.keep')}
        </a>
      </form>
    </Page>
  )
}
