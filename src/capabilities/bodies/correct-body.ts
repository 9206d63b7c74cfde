import { z } from 'zod'
import type { Day, Instant } from '../../platform/clock/index.ts'
import { recordAct, type AccountsDb } from '../accounts/index.ts'
import { amend, undo, type Change } from './amend-body.ts'
import { Provenance, type Fields } from './amendment.ts'
import type { Body } from './body.ts'
import { contactId, type Contact } from './contact.ts'
import { slug } from './area-name.ts'
import { healthPost } from './imports/modern-gov.ts'
import * as queries from './queries.ts'
import type { BodiesDb } from './queries.ts'

/** Who changes what, and when: every change by hand is in the trail. */
export interface Editor {
  personId: string
  campaignId: string
  at: Instant
  today: Day
}

export const EditedFacts = Provenance.extend({
  name: z.string().trim().min(2).max(200),
  address: z.string().trim().max(500).optional(),
  postcode: z.string().trim().max(10).optional(),
})

export const EditedContact = Provenance.extend({
  kind: z.enum(['email', 'phone', 'webForm', 'postal', 'url']),
  purpose: z.enum(['general', 'democraticServices', 'councillors']),
  value: z.string().trim().min(3).max(500),
})
  .refine(({ kind, value }) => kind !== 'email' || z.email().safeParse(value).success, {
    path: ['value'],
    params: { code: 'notEmail' },
  })
  .refine(({ kind, value }) => !isWeb(kind) || z.httpUrl().safeParse(value).success, {
    path: ['value'],
    params: { code: 'notUrl' },
  })

const isWeb = (kind: Contact['kind']) => kind === 'webForm' || kind === 'url'

export const EditedHolder = Provenance.extend({
  title: z.string().trim().min(3).max(200),
  name: z.string().trim().min(2).max(120),
  party: z.string().trim().max(120).optional(),
  email: z.email().optional(),
})

type Given<T extends z.ZodType> = z.infer<T>

/** Changes a body's name or address. */
export function changeFacts(
  db: BodiesDb,
  body: Body,
  given: Given<typeof EditedFacts>,
  by: Editor,
) {
  const { source, asOf, name, address = null, postcode = null } = given
  const lines = address?.replace(/\r\n?/g, '\n') ?? null
  const fields = { name, address: lines, postcode: postcode?.toUpperCase() ?? null }
  return recorded(db, 'body.changed', body.id, by, async (trx) => {
    await amend(trx, changeOf(body.id, 'body', body.id, fields, { source, asOf }, by))
  })
}

/** Adds a way to reach a body, or changes the one of that kind and purpose. */
export function changeContact(
  db: BodiesDb,
  body: Body,
  given: Given<typeof EditedContact>,
  by: Editor,
) {
  const { source, asOf, kind, purpose, value } = given
  const id = contactId(body.id, kind, purpose)
  const said = kind === 'email' ? value.toLowerCase() : value.replace(/\r\n?/g, '\n')
  const fields = { ...newContact(body.id, kind, purpose), value: said, source, asOf, endedOn: null }
  return recorded(db, 'contact.changed', body.id, by, async (trx) => {
    await amend(trx, changeOf(body.id, 'contact', id, fields, given, by))
  })
}

/** Ends a way to reach a body or someone in it: it is kept, and no longer shown. */
export function endContact(db: BodiesDb, contact: Contact, by: Editor) {
  const { bodyId, id, source } = contact
  const from = { source, asOf: by.today }
  return recorded(db, 'contact.ended', bodyId, by, async (trx) => {
    await amend(trx, changeOf(bodyId, 'contact', id, { endedOn: by.today }, from, by))
  })
}

/** Says who is the cabinet member for health of a council; whoever was until now has left the post. */
export function changeHolder(
  db: BodiesDb,
  council: Body,
  given: Given<typeof EditedHolder>,
  by: Editor,
) {
  const { source, asOf, title, name, party = null, email } = given
  const { id: postId, ...post } = healthPost(council, title, asOf, source)
  const id = `${postId}-${slug(name)}`
  const change = (about: Change['about'], aboutId: string, fields: Fields) =>
    changeOf(council.id, about, aboutId, fields, given, by)
  return recorded(db, 'holder.changed', council.id, by, async (trx) => {
    await amend(trx, change('post', postId, { ...post }))
    for (const held of await queries.listMemberships(trx, council.id)) {
      const isBefore = held.postId === postId && held.id !== id && !held.endOn
      if (isBefore) await amend(trx, change('membership', held.id, { endOn: asOf }))
    }
    const holder = { postId, name, party, startOn: null, endOn: null, source, asOf }
    await amend(trx, change('membership', id, holder))
    if (!email) return
    const reached = { ...newContact(council.id, 'email', 'direct'), postId, membershipId: id }
    const contact = { ...reached, value: email.toLowerCase(), source, asOf, endedOn: null }
    await amend(trx, change('contact', contactId(id, 'email', 'direct'), contact))
  })
}

/** Brings back what a change by hand replaced. */
export function undoChange(db: BodiesDb, id: string, by: Editor) {
  return recorded(db, 'change.undone', undefined, by, async (trx) => {
    const { bodyId } = await undo(trx, id, by.personId, by.at)
    return bodyId
  })
}

/** Does the work and records the act in one transaction: neither is there without the other. */
async function recorded(
  db: BodiesDb,
  act: string,
  bodyId: string | undefined,
  { personId, campaignId, at }: Editor,
  work: (trx: BodiesDb) => Promise<string | void>,
): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const about = (await work(trx)) ?? bodyId ?? ''
    await recordAct(asAccounts(trx), { personId, campaignId, act, about: `/bodies/${about}`, at })
    return about
  })
}

/** The same database, as the capability that keeps the trail sees it. */
export const asAccounts = (db: BodiesDb) => db as unknown as AccountsDb

function changeOf(
  bodyId: string,
  about: Change['about'],
  aboutId: string,
  fields: Fields,
  { source, asOf }: { source: string; asOf: Day },
  { personId, at }: Editor,
): Change {
  return { bodyId, about, aboutId, fields, source, asOf, by: personId, at }
}

const newContact = (bodyId: string, kind: Contact['kind'], purpose: Contact['purpose']) => ({
  bodyId,
  postId: null,
  membershipId: null,
  kind,
  purpose,
})
