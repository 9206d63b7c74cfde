import type { CaseworkerCard, InboxKey, RollEntry } from '../../../../platform/sealing/index.ts'
import type { Base64, MessageAnswer, Side, StoryState } from '../../wire/index.ts'

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
  lastFrom: Side | null
  attachments: number
}

export interface DeskData {
  campaign: string
  today: string
  person: { id: string; name: string }
  member: string | null
  files: {
    passphrase: Base64 | null
    passkey: { file: Base64; credential: string } | null
    recovery: Base64 | null
  }
  roll: RollEntry[]
  keys: InboxKey[]
  wraps: { epoch: string; file: Base64 }[]
  seats: { personId: string; name: string; card: CaseworkerCard }[]
  names: Record<string, string>
  stories: StoryRow[]
}

export interface StoryDetail extends Pick<
  StoryRow,
  'lookup' | 'epoch' | 'week' | 'expires' | 'state' | 'assignedTo' | 'mergedInto'
> {
  sealed: Base64
  messages: MessageAnswer[]
  attachments: { id: string; week: string; length: number }[]
}
