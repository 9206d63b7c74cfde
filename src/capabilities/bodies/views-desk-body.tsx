import { writeDay } from '../../platform/messages/index.ts'
import { Page, Table, useView } from '../../ui/index.ts'
import { fieldsOf, type Amendment } from './amendment.ts'
import type { Body } from './body.ts'
import type { Contact } from './contact.ts'
import { useMessages } from './messages/index.ts'
import type { Membership } from './post.ts'
import { ContactValue } from './views-body.tsx'
import { useSourceName } from './views-source.tsx'

export interface DeskBodyProps {
  body: Body
  contacts: Contact[]
  memberships: Membership[]
  amendments: Amendment[]
  mayEdit: boolean
}

export function DeskBodyPage(props: DeskBodyProps) {
  const t = useMessages()
  const { link } = useView()
  const { body, mayEdit } = props
  const at = `/organise/bodies/${body.id}`
  const isCouncil = body.kind === 'council' || body.kind === 'county'
  return (
    <Page title={body.name} isDesk>
      <ul class="links">
        <li>
          <a href={link(`/bodies/${body.id}`)}>{t('desk.view')}</a>
        </li>
        {mayEdit && (
          <>
            <li>
              <a href={link(`${at}/facts`)}>{t('desk.edit')}</a>
            </li>
            <li>
              <a href={link(`${at}/contacts`)}>{t('desk.contact.add')}</a>
            </li>
            {isCouncil && (
              <li>
                <a href={link(`${at}/holder`)}>{t('desk.holder')}</a>
              </li>
            )}
          </>
        )}
      </ul>
      <Contacts {...props} />
      <History amendments={props.amendments} mayEdit={mayEdit} />
    </Page>
  )
}

function Contacts({ contacts, memberships, mayEdit }: DeskBodyProps) {
  const t = useMessages()
  const { link } = useView()
  const sourceName = useSourceName()
  const names = new Map(memberships.map((one) => [one.id, one.name]))
  if (contacts.length === 0) return <p class="unknown">{t('body.contacts.none')}</p>
  return (
    <section>
      <h2>{t('body.contacts')}</h2>
      <Table
        caption={t('body.contacts')}
        head={[
          t('body.contact'),
          t('body.value'),
          t('body.source'),
          t('desk.asOf'),
          t('body.ended'),
        ]}
        rows={contacts.map((contact) => [
          `${t(`contact.${contact.kind}`)}, ${names.get(contact.membershipId ?? '') ?? t(`purpose.${contact.purpose}`)}`,
          <ContactValue contact={contact} />,
          sourceName(contact.source),
          writeDay(contact.asOf),
          contact.endedOn || !mayEdit ? (
            contact.endedOn && writeDay(contact.endedOn)
          ) : (
            <form
              method="post"
              action={link(`/organise/contacts/${encodeURIComponent(contact.id)}/end`)}
            >
              <button class="do small second">{t('desk.contact.end')}</button>
            </form>
          ),
        ])}
      />
    </section>
  )
}

function History({ amendments, mayEdit }: Pick<DeskBodyProps, 'amendments' | 'mayEdit'>) {
  const t = useMessages()
  if (amendments.length === 0) return <p class="text">{t('desk.history.none')}</p>
  return (
    <section>
      <h2>{t('desk.history')}</h2>
      <Table
        caption={t('desk.history')}
        head={[
          t('desk.history.what'),
          t('desk.history.before'),
          t('desk.history.after'),
          t('body.source'),
          t('desk.history.when'),
          t('desk.history.undo'),
        ]}
        rows={amendments.map((one) => [
          one.aboutId,
          <Values json={one.before} />,
          <Values json={one.after} />,
          `${one.source}, ${writeDay(one.asOf)}`,
          writeDay(one.madeAt),
          <Undo amendment={one} mayEdit={mayEdit} />,
        ])}
      />
    </section>
  )
}

// Only what a person reads; identifiers and days are in their own columns.
const SHOWN = ['name', 'address', 'postcode', 'value', 'title', 'party', 'endOn', 'endedOn']

function Values({ json }: { json: string | null }) {
  const fields = fieldsOf(json)
  const shown = SHOWN.map((name) => fields[name]).filter((value) => value)
  return <bdi>{shown.length > 0 ? shown.join(' · ') : '–'}</bdi>
}

function Undo({ amendment, mayEdit }: { amendment: Amendment; mayEdit: boolean }) {
  const t = useMessages()
  const { link } = useView()
  const { id, undoneAt } = amendment
  if (undoneAt) return <>{t('desk.history.undone', { day: writeDay(undoneAt) })}</>
  if (!mayEdit) return <></>
  return (
    <form method="post" action={link(`/organise/amendments/${id}/undoing`)}>
      <button class="do small second">{t('desk.history.undo')}</button>
    </form>
  )
}
