import type {
  Caseworker,
  Inbox,
  InboxKey,
  Message,
  Roll,
  SigningKey,
  Story,
  Thread,
} from '../../../platform/sealing/index.ts'

/** Asks the server; what goes wrong is thrown with a `code`, for which the desk has a sentence. */
export type Ask = <Answer>(
  path: string,
  request?: { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; body?: object },
) => Promise<Answer>

export interface Inboxes {
  /** The keys of this campaign, each checked against the roll. */
  readonly keys: readonly InboxKey[]
  /** The inbox of an epoch, opened once. Throws `cannotOpen` where none was wrapped to her. */
  open(epoch: string): Promise<Inbox>
  /** What is sealed today goes to this one; none while the inbox is closed. */
  current(): InboxKey | undefined
}

/**
 * What the desk hands on while it is unlocked, and the only way to its keys. Nothing of it is copied or kept
 * longer: after `lock()`, or ten idle minutes, every part of it throws `locked`.
 */
export interface Unlocked {
  readonly caseworker: Caseworker
  readonly roll: Roll
  readonly inboxes: Inboxes
  /** In London, by the server's clock. */
  readonly today: string
  readonly drafts: KeptDrafts
  ask: Ask
  lock(): void
}

/** What is typed and not yet sent: put in here at each key, it comes back when the desk was locked between. */
export interface KeptDrafts {
  get(name: string): string
  /** An empty text is forgotten. */
  set(name: string, text: string): void
}

/** A message that was opened, and whose signature was found good. */
export interface OpenedMessage extends Message {
  signedBy: SigningKey
  number: number
  epoch: string
}

/** A story that was opened: what publishing begins with. */
export interface OpenedStory {
  lookup: string
  epoch: string
  /** In which week it came. */
  week: string
  story: Story
  /** Who may have written in its thread. */
  thread: Thread
  /** In their order. What could not be opened is not among them. */
  messages: OpenedMessage[]
}
