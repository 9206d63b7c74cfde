import {
  Caseworker,
  entryOf,
  Inbox,
  isAuthorised,
  isSealed,
  isWithdrawal,
  newReceipt,
  openAttachment,
  openMessage,
  propose,
  Receipt,
  Roll,
  sealMessage,
  type AttachmentRef,
  type InboxKey,
  type Message,
} from '../../src/platform/sealing/index.ts'

const WEEK = '2026-W48'
export const TODAY = '2026-11-24'
export const WORDS = 'They asked for a card\nbefore they asked what hurt.'

export interface Kept {
  id: string
  number: number
  from: Message['from']
  epoch: string
  week: string
  sealed: Uint8Array<ArrayBuffer>
}

/** A campaign with one caseworker and one story, as both know it: the witness's receipt, the caseworker's keys. */
export async function openThreadOfStory() {
  const caseworker = await Caseworker.make()
  const roll = await Roll.begin('anytown', caseworker)
  const { key, wraps } = await Inbox.make(roll, '2026-11.1', caseworker)
  const inbox = await Inbox.open(key, wraps[0]!.file, caseworker)
  const code = await newReceipt()
  const receipt = await Receipt.read(code)
  const entry = await entryOf(receipt)
  const { lookup, signingKey: witness } = receipt.card
  const thread = { lookup, witness, caseworkers: [caseworker.card.signingKey] }
  const messages: Kept[] = []
  const attachments = new Map<string, Uint8Array<ArrayBuffer>>()
  let expires = '2027-11'
  let isThere = true
  /** Of what is shown to everybody: the hash that the token must fit. */
  const published = new Map<string, string>()
  let count = 0

  const message = (about: Partial<Message>): Message => ({
    id: `message-number-${(count += 1)}`,
    thread: lookup,
    from: 'caseworkers',
    week: WEEK,
    language: 'en',
    text: '',
    attachments: [],
    matter: null,
    ...about,
  })

  const keep = (id: string, from: Message['from'], sealed: Uint8Array<ArrayBuffer>): void => {
    const number = messages.length + 1
    messages.push({ id, number, from, epoch: key.epoch, week: WEEK, sealed })
  }

  return {
    code,
    lookup,
    roll: roll.entries,
    keys: [key] as InboxKey[],
    messages,
    attachments,
    published,
    get expires() {
      return expires
    },
    get isThere() {
      return isThere
    },

    async caseworkerWrites(text: string, matter: Message['matter'] = null): Promise<void> {
      const one = message({ text, matter })
      keep(
        one.id,
        'caseworkers',
        await sealMessage(one, caseworker, { inbox: key, receipt: receipt.card }),
      )
    },

    /** Somebody who is on no roll writes as if she were a caseworker. */
    async strangerWrites(text: string): Promise<void> {
      const one = message({ text })
      const stranger = await Caseworker.make()
      keep(
        one.id,
        'caseworkers',
        await sealMessage(one, stranger, { inbox: key, receipt: receipt.card }),
      )
    },

    async caseworkerProposes(words = WORDS): Promise<string> {
      const about = { words, language: 'en', use: 'published', wording: 'publishing.proposal.1' }
      const { proposal, token } = await propose(about as Parameters<typeof propose>[0])
      await this.caseworkerWrites('May we show this?', { kind: 'proposal', proposal, token })
      published.set(proposal.publication, proposal.withdrawal)
      return proposal.publication
    },

    /** What the caseworkers read of hers, each opened with the inbox and its signature checked. */
    async fromWitness(): Promise<Message[]> {
      const hers = messages.filter(({ from }) => from === 'witness')
      return Promise.all(hers.map(({ sealed }) => openMessage(sealed, inbox, thread)))
    },

    /** A photograph or a voice note that came with one of her messages, as a caseworker opens it. */
    async opened(ref: AttachmentRef) {
      const tries = [...attachments.values()].map((one) => openAttachment(one, inbox, ref))
      return Promise.any(tries)
    },

    // What the server does, which opens nothing.
    isHers: async (header = ''): Promise<boolean> => {
      const [, id, authorisation = ''] = /^Receipt ([\w-]+)\.([\w-]+)$/.exec(header) ?? []
      return isThere && id === lookup && isAuthorised(authorisation, entry.authorisationHash)
    },
    takeIn(id: string, sealed: Uint8Array<ArrayBuffer>): boolean {
      if (!isSealed('message', sealed)) throw new Error('in the clear')
      if (messages.some((one) => one.id === id)) return false
      keep(id, 'witness', sealed)
      return true
    },
    async takeDown(publication: string, token: string): Promise<boolean> {
      const hash = published.get(publication)
      if (!hash || !(await isWithdrawal(token, hash))) return false
      return published.delete(publication)
    },
    keepUntil: (month: string): void => void (expires = month),
    erase(): void {
      isThere = false
      messages.length = 0
    },
  }
}

export type ThreadOfStory = Awaited<ReturnType<typeof openThreadOfStory>>
