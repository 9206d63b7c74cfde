import type { Child } from 'hono/jsx'
import { writeDay } from '../../platform/messages/index.ts'
import { Page, Table, useView } from '../../ui/index.ts'
import type { BodyFacts } from './body-facts.ts'
import { standing, type Body } from './body.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { Contact } from './contact.ts'
import { useMessages } from './messages/index.ts'
import { NearMap } from './panel-map.tsx'
import { SourceLine } from './views-source.tsx'

export function BodyPage({
  facts,
  today,
  write,
  children,
}: {
  facts: BodyFacts
  today: Day
  write?: string | undefined
  children?: Child
}) {
  const t = useMessages()
  const { body } = facts
  const status = standing(body, today)
  return (
    <Page
      title={body.name}
      poster={
        <>
          <h1>{body.name}</h1>
          <p>{t(`role.${body.kind}`)}</p>
          {status !== 'current' && <p>{t(`standing.${status}`)}</p>}
          {write && status !== 'ended' && (
            <p>
              <a class="do" href={write}>
                {t('write')}
              </a>
            </p>
          )}
        </>
      }
    >
      <Facts body={body} />
      <Contacts contacts={facts.contacts} />
      <Holders facts={facts} />
      <Successions facts={facts} />
      {children}
      {facts.around && <NearMap near={facts.around} centre={body} />}
    </Page>
  )
}

function Facts({ body }: { body: Body }) {
  const t = useMessages()
  const rows: [string, Child | null][] = [
    [t('body.kind'), t(`kind.${body.kind}`)],
    [t('body.code'), body.code],
    [t('body.gss'), body.gss],
    [t('body.address'), addressOf(body)],
    [t('body.began'), body.startOn && writeDay(body.startOn)],
    [t('body.ended'), body.endOn && writeDay(body.endOn)],
  ]
  return (
    <section>
      <h2>{t('body.facts')}</h2>
      <dl class="facts">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
      </dl>
      <SourceLine source={body.source} asOf={body.asOf} about={body.id} />
    </section>
  )
}

function addressOf({ address, postcode }: Body): Child | null {
  if (!address) return null
  return (
    <address dir="ltr">
      {[...address.split('\n'), postcode].filter(Boolean).map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </address>
  )
}

function Contacts({ contacts }: { contacts: Contact[] }) {
  const t = useMessages()
  const general = contacts.filter((one) => !one.membershipId && !one.endedOn)
  return (
    <section>
      <h2>{t('body.contacts')}</h2>
      {general.length === 0 && <p class="unknown">{t('body.contacts.none')}</p>}
      <dl class="facts">
        {general.map((contact) => (
          <>
            <dt>
              {t(`contact.${contact.kind}`)} ({t(`purpose.${contact.purpose}`)})
            </dt>
            <dd>
              <ContactValue contact={contact} />
              <SourceLine source={contact.source} asOf={contact.asOf} />
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}

export function ContactValue({
  contact: { kind, value },
}: {
  contact: Pick<Contact, 'kind' | 'value'>
}) {
  if (kind === 'email') return <a href={`mailto:${value}`}>{value}</a>
  if (kind === 'phone') return <a href={`tel:${value.replace(/[^\d+]/g, '')}`}>{value}</a>
  // An address that an editor typed is a link only when it leads to the web.
  if (kind !== 'postal' && /^https?:\/\//i.test(value)) {
    return (
      <a class="out" href={value}>
        {value.replace(/^https?:\/\//i, '')}
      </a>
    )
  }
  return <span dir="auto">{value}</span>
}

function Holders({ facts: { posts, memberships, contacts } }: { facts: BodyFacts }) {
  const t = useMessages()
  if (posts.length === 0) return null
  const rows = posts.flatMap((post) => {
    const held = memberships.filter((one) => one.postId === post.id && !one.endOn)
    const title = [
      post.title ?? t(`post.${post.kind}`),
      post.kind !== 'healthCabinet' && post.areaName,
    ]
    const name = title.filter(Boolean).join(', ')
    if (held.length === 0) return [[name, t('body.unknownHolder'), '', '', writeDay(post.asOf)]]
    return held.map((one) => [
      name,
      <bdi>{one.name}</bdi>,
      one.party ?? '',
      <Reached contacts={contacts.filter(({ membershipId }) => membershipId === one.id)} />,
      writeDay(one.asOf),
    ])
  })
  return (
    <section>
      <h2>{t('body.posts')}</h2>
      <Table
        caption={t('body.posts')}
        head={[t('body.post'), t('body.holder'), t('body.party'), t('body.value'), t('desk.asOf')]}
        rows={rows}
      />
    </section>
  )
}

function Reached({ contacts }: { contacts: Contact[] }) {
  const email = contacts.find((one) => one.kind === 'email' && !one.endedOn)
  return email ? <ContactValue contact={email} /> : <></>
}

function Successions({ facts: { body, successions, names } }: { facts: BodyFacts }) {
  const t = useMessages()
  const { link } = useView()
  if (successions.length === 0) return null
  return (
    <section>
      <h2>{t('body.succession')}</h2>
      <ul class="links">
        {successions.map(({ fromId, toId, succeededOn }) => {
          const isHeir = toId === body.id
          const other = isHeir ? fromId : toId
          const values = { name: names[other] ?? other, day: writeDay(succeededOn) }
          return (
            <li>
              <a href={link(`/bodies/${other}`)}>
                {t(isHeir ? 'body.took' : 'body.became', values)}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
