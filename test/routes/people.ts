import { ROLES, type Role } from '../../src/platform/access/index.ts'
import type { Answer, TestApp } from '../app.ts'

/**
 * `nobody`: signed out. `ownerElsewhere`: has an account, and a role in another campaign only. The others have one
 * role each, unlike the first owner, who begins with several.
 */
export const KINDS = ['nobody', 'ownerElsewhere', ...ROLES] as const
export type Kind = (typeof KINDS)[number]

/** The cookie of one person of each kind, all of whom came in by the front door. */
export type Cookies = Record<Kind, string>

const password = 'a long enough password for a test'
const emailOf = (name: string): string => `${name}@example.org`

export async function joinAsEveryKind(app: TestApp): Promise<Cookies> {
  const founder = await join(app, (await app.clarion.ownerLink(app.url))!, 'founder')
  const cookies: Partial<Cookies> = { nobody: '' }
  for (const role of ROLES) cookies[role] = await join(app, await invite(app, founder, role), role)
  cookies.ownerElsewhere = await ownerElsewhere(app, founder)
  return cookies as Cookies
}

async function ownerElsewhere(app: TestApp, founder: string): Promise<string> {
  const name = 'elsewhere'
  const cookie = await join(app, await invite(app, founder, 'owner', name), name)
  const { db } = app.database
  const { id } = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', emailOf(name))
    .executeTakeFirstOrThrow()
  await db
    .updateTable('role')
    .set({ campaignId: 'another-campaign' })
    .where('personId', '=', id)
    .execute()
  return cookie
}

/** The link that lets one person in, as an owner makes it. */
export async function invite(
  app: TestApp,
  cookie: string,
  role: Role,
  name: string = role,
): Promise<string> {
  const form = { email: emailOf(name), role }
  const { text } = await app.post('/organise/people/invitations', form, { cookie })
  return /https?:\/\/[^\s"<]+\/organise\/join\/[\w-]+/.exec(text)![0]
}

/** Comes in by such a link; gives the cookie. */
export async function join(app: TestApp, link: string, name: string): Promise<string> {
  app.asSomeoneElse()
  return cookieOf(await app.post(new URL(link).pathname, { email: emailOf(name), name, password }))
}

function cookieOf({ status, text, headers }: Answer): string {
  if (status !== 303) throw new Error(`Joining was answered with ${status}: ${text}`)
  return headers.getSetCookie()[0]!.split(';')[0]!
}
