import {
  paths,
  type InboxAnswer,
  type ThreadAnswer,
} from '../../src/capabilities/testimony/wire/index.ts'
import {
  currentKey,
  entryOf,
  newReceipt,
  openMessage,
  Receipt,
  requireInboxKey,
  Roll,
  sealAttachment,
  sealStory,
  type ConsentUse,
  type Story,
} from '../../src/platform/sealing/index.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const bytes = (written: string) => new Uint8Array(Buffer.from(written, 'base64url'))

interface Given {
  url: string
  /** The session of a caseworker who writes it down for her: then no work has to be proved. */
  cookie: string
  words: string
  body: string
  hasFiles?: boolean
  uses?: ConsentUse[]
}

/** A witness who tells somebody her story at a table, and has a receipt. She needs no browser for what is here. */
export async function witnessAtATable({ url, cookie, words, body, hasFiles, uses }: Given) {
  const answer = await fetch(url + paths.inbox)
  const inbox = (await answer.json()) as InboxAnswer
  const roll = await Roll.read(inbox.roll)
  const keys = inbox.keys.map((key) => requireInboxKey(key, roll))
  const key = currentKey({ today: inbox.today, keys, roll })!
  const receipt = await Receipt.read(await newReceipt())
  const files = hasFiles ? await Promise.all(FILES.map((file) => sealAttachment(file, key))) : []
  const story: Story = {
    words,
    language: 'en',
    body,
    month: '2026-10',
    area: 'Sandness',
    speaker: 'withPermission',
    sealedBy: 'assistant',
    week: '2026-W48',
    consents: (uses ?? ['read']).map((use) => consent(use, inbox.today)),
    attachments: files.map(({ ref }) => ref),
    receipt: receipt.card,
  }
  const entry = await entryOf(receipt)
  const sealed = text(await sealStory(story, key))
  const sent = await fetch(url + paths.assisted, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
    body: JSON.stringify({ ...entry, epoch: key.epoch, sealed }),
  })
  if (sent.status !== 201) throw new Error(`${sent.status}: ${await sent.text()}`)
  const { lookup } = entry
  const authorization = `Receipt ${lookup}.${await receipt.authorisation()}`
  for (const [at, file] of files.entries()) {
    const response = await fetch(url + paths.receiptAttachment(`attachment-number-${at}`), {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/octet-stream' },
      body: file.sealed,
    })
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  }
  const caseworkers = roll.everyone.flatMap(({ signingKey }) => signingKey ?? [])
  const thread = { lookup, witness: receipt.card.signingKey, caseworkers }
  return {
    lookup,
    epoch: key.epoch,
    /** What she reads with her receipt, in its order. */
    async reads(): Promise<string[]> {
      const response = await fetch(url + paths.thread, { headers: { authorization } })
      const { messages } = (await response.json()) as ThreadAnswer
      const opened = messages.map(({ sealed: one }) => openMessage(bytes(one), receipt, thread))
      return (await Promise.all(opened)).map((message) => message.text)
    },
  }
}

function consent(use: ConsentUse, on: string): Story['consents'][number] {
  const none = { body: null, recordedBy: null, interpreter: null, until: null }
  return { use, given: true, on, wording: `${use}/1`, language: 'en', checked: true, ...none }
}

/** One grey pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg'

const FILES = [
  { kind: 'photograph', type: 'image/png', bytes: new Uint8Array(Buffer.from(PNG, 'base64')) },
  { kind: 'voice', type: 'audio/wav', bytes: silence() },
] as const

/** A second of silence: RIFF, 8,000 samples of 8 bits. */
function silence(): Uint8Array<ArrayBuffer> {
  const count = 8000
  const wave = Buffer.alloc(44 + count, 128)
  wave.write('RIFF', 0)
  wave.writeUInt32LE(36 + count, 4)
  wave.write('WAVEfmt ', 8)
  for (const [at, value] of [
    [16, 16],
    [24, count],
    [28, count],
    [40, count],
  ] as const)
    wave.writeUInt32LE(value, at)
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    wave.writeUInt16LE(value, at)
  wave.write('data', 36)
  return new Uint8Array(wave)
}
