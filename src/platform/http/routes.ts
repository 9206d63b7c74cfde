import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { SignedIn } from '../access/access.ts'
import type { PageBytes } from './page-bytes.ts'
import type { Language } from '../messages/index.ts'

/** What the middleware of `app` has put ready for every route. */
export interface Env {
  Bindings: HttpBindings
  Variables: {
    language: Language
    /** The campaign this request is about; the default one unless its address names another. */
    campaignId: string
    /** An address of this site, in the language of the request. */
    link(path: string): string
    /** Who is signed in. Looked up only when asked, and once a request. */
    signedIn(): Promise<SignedIn | undefined>
    /** Set by `publicPage()`: the answer is the same for everybody, and others may keep it for so long. */
    sharedSeconds?: number
    /** The page as it was drawn; the answer has none of it until it is sent. */
    page?: PageBytes
  }
}

export type Routes = Hono<Env>

export function newRoutes(): Routes {
  return new Hono<Env>()
}
