import type { CaseworkerCard } from '../../../../platform/sealing/index.ts'

export type StoryState = 'open' | 'aside' | 'merged'

export interface StoryRow {
  lookup: string
  epoch: string
  week: string
  /** The month in which it is deleted. */
  expires: string
  state: StoryState
  assignedTo: string | null
  mergedInto: string | null
  messages: number
  lastFrom: 'witness' | 'caseworkers' | null
  attachments: number
}

export interface DeskData {
  campaign: string
  today: string
  person: { id: string; name: string }
  member: string | null
  files: {
    passphrase: string | null
    passkey: { file: string; credential: string } | null
    recovery: string | null
  }
  roll: unknown[]
  keys: unknown[]
  wraps: { epoch: string; file: string }[]
  seats: { personId: string; name: string; card: CaseworkerCard }[]
  names: Record<string, string>
  stories: StoryRow[]
}

export interface StoryDetail extends Pick<
  StoryRow,
  'lookup' | 'epoch' | 'week' | 'expires' | 'state' | 'assignedTo' | 'mergedInto'
> {
  sealed: string
  messages: {
    id: string
    number: number
    from: 'witness' | 'caseworkers'
    epoch: string
    week: string
    sealed: string
  }[]
  attachments: { id: string; week: string; length: number }[]
}
