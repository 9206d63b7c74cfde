import type { Body } from './body.ts'
import type { Contact } from './contact.ts'
import type { Near } from './near.ts'
import type { Membership, Post } from './post.ts'
import type { Succession } from './succession.ts'

/** Everything that is known of one body. */
export interface BodyFacts {
  body: Body
  contacts: Contact[]
  posts: Post[]
  memberships: Membership[]
  successions: Succession[]
  /** The names of the bodies it took over from or became. */
  names: Record<string, string>
  /** What is near it, when it is known where it is. */
  around: Near | undefined
}
