import type { SignedIn } from '../../platform/access/index.ts'

/** For whom a page of the desk is drawn. */
export interface Desk {
  person: SignedIn
  campaignId: string
}
