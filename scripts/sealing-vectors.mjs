// Makes src/platform/sealing/vectors.json: what another program must derive, hash and sign from the same
// secrets (docs/sealing.md). Needs the pinned Node, which reads TypeScript. All but the sealed story comes out
// the same each time, and that is kept while it still opens: a change here is a change of the format.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromText, toText, utf8 } from '../src/platform/sealing/bytes.ts'
import { readCode, seedOf, writeCode } from '../src/platform/sealing/code.ts'
import { KEY_SIZES, pack } from '../src/platform/sealing/container.ts'
import { derive, hash } from '../src/platform/sealing/derive.ts'
import { decryptWith, identityOf, recipientOf } from '../src/platform/sealing/hybrid.ts'
import * as sealing from '../src/platform/sealing/index.ts'
import { LABELS } from '../src/platform/sealing/labels.ts'
import { lines } from '../src/platform/sealing/signing.ts'
import { root } from './project.mjs'

const file = join(root, 'src/platform/sealing/vectors.json')
/** Secrets that nobody must ever use: each byte one more than the one before. */
const bytes = (first, length = 32) => Uint8Array.from({ length }, (_, i) => (first + i) & 255)
const hex = (some) => Buffer.from(some).toString('hex')
const text = (some) => Buffer.from(some).toString('utf8')

const keysOf = async (seed) => {
  const identity = identityOf(seed)
  return { seed: hex(seed), identity, recipient: await recipientOf(identity) }
}

async function codes() {
  const secrets = [new Uint8Array(16), bytes(1, 16), bytes(240, 16), new Uint8Array(16).fill(255)]
  const each = ['receipt', 'recovery', 'holder'].flatMap((kind) =>
    secrets.map(async (secret) => {
      const code = await writeCode(kind, secret)
      const check = (await hash(`${LABELS.codeCheck}/${kind}`, secret))[0] >> 6
      return { kind, secret: hex(secret), check, code }
    }),
  )
  return Promise.all(each)
}

const code = await writeCode('receipt', bytes(1, 16))
const receipt = await sealing.Receipt.read(code)
const secret = await readCode('receipt', code)
const publicationId = 'publication-of-the-vectors'

async function receiptVectors() {
  const once = await derive(secret, `${LABELS.receiptPublication}/${publicationId}`, 32)
  const authorisation = await receipt.authorisation()
  const { authorisationHash } = await sealing.entryOf(receipt)
  return {
    code,
    secret: hex(secret),
    ...(await keysOf(await derive(secret, LABELS.receiptIdentity, 32))),
    lookup: receipt.card.lookup,
    authorisation,
    authorisationHash,
    signingSeed: hex(await derive(secret, LABELS.receiptSigning, 32)),
    signingKey: receipt.card.signingKey,
    once: {
      publication: publicationId,
      seed: hex(once),
      signingKey: await receipt.onceKey(publicationId),
    },
  }
}

async function codeIdentity(kind) {
  const written = await writeCode(kind, bytes(1, 16))
  return { code: written, ...(await keysOf(await seedOf(kind, written))) }
}

async function passkey() {
  const output = bytes(100)
  const seed = await derive(output, LABELS.passkeyIdentity, 32)
  return { input: text(sealing.PASSKEY_INPUT), output: hex(output), ...(await keysOf(seed)) }
}

const secretsOf = (id, first) => ({
  id,
  seed: toText(bytes(first)),
  signing: toText(bytes(first + 32)),
})
const caseworkers = [
  secretsOf('caseworker-of-the-vectors', 10),
  secretsOf('second-of-the-vectors', 90),
]
const [ada, ben] = await Promise.all(
  caseworkers.map((one) =>
    sealing.Caseworker.read(pack(KEY_SIZES, { format: 'clarion/caseworker', version: 1, ...one })),
  ),
)
const holder = await codeIdentity('holder')
const holderCard = { id: 'holder-of-the-vectors', recipient: holder.recipient }
const withBen = await (await sealing.Roll.begin('vectors', ada)).add(ben.card, ada)
const roll = await (await withBen.addHolder(holderCard, ben)).remove(ben.card.id, ada)

async function inboxVectors() {
  const { identity, ...keys } = await keysOf(bytes(200))
  const unsigned = {
    campaign: 'vectors',
    epoch: '2026-11.1',
    recipient: keys.recipient,
    rollLength: roll.entries.length,
    rollHead: roll.head,
    signedBy: ada.card.signingKey,
  }
  const signed = lines(...Object.values(unsigned))
  const key = { ...unsigned, signature: ada.sign(LABELS.inboxKey, signed) }
  sealing.requireInboxKey(key, roll)
  const fingerprint = await sealing.inboxFingerprint(key)
  return { seed: keys.seed, identity, signed: text(signed), key, fingerprint }
}

async function publicationVectors() {
  const words = 'Café, ward nine.\nThey sent me a bill for £7,143.'
  const token = toText(bytes(50, 16))
  const proposal = {
    publication: publicationId,
    words,
    language: 'en',
    use: 'published',
    wording: 'publishing.proposal.1',
    withdrawal: await sealing.withdrawalHash(token),
  }
  const agreement = await sealing.signConsent(proposal, receipt)
  const agreed = { agreement, card: receipt.card }
  const { publication, reading } = await sealing.signReading(proposal, agreed, ada)
  const recorded = await sealing.signRecorded(proposal, ada)
  return {
    token,
    proposal,
    wordsHash: toText(await hash(LABELS.words, utf8(words))),
    signed: text(await sealing.publicationBytes(publication)),
    agreement,
    reading,
    recordedSigned: text(await sealing.publicationBytes(recorded.publication)),
    recordedReading: recorded.reading,
  }
}

const inbox = await inboxVectors()

async function storyVectors() {
  const story = {
    words: 'They sent me a bill while I was ill.',
    language: 'en',
    body: null,
    month: '2026-10',
    area: 'Leeds',
    speaker: 'self',
    sealedBy: 'browser',
    week: '2026-W48',
    consents: [],
    attachments: [],
    receipt: receipt.card,
  }
  const packed = pack([4096], { format: 'clarion/story', version: 1, ...story })
  const packedHash = Buffer.from(await crypto.subtle.digest('SHA-256', packed)).toString('hex')
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).story.sealed : undefined
  const isSame = kept && (await decryptWith(inbox.identity, fromText(kept)).then(hex, () => ''))
  const sealed =
    isSame === hex(packed)
      ? kept
      : toText(await sealing.sealStory(story, { recipient: inbox.key.recipient }))
  return { story, packedLength: 4096, packedHash, sealed }
}

async function messageVectors() {
  const message = {
    id: 'message-of-the-vectors',
    thread: receipt.card.lookup,
    from: 'caseworkers',
    week: '2026-W48',
    language: 'en',
    text: 'When was that?',
    attachments: [],
    matter: null,
  }
  const payload = JSON.stringify(message)
  return {
    payload,
    signedBy: ada.card.signingKey,
    signature: ada.sign(LABELS.message, utf8(payload)),
  }
}

const vectors = {
  about: 'Made by scripts/sealing-vectors.mjs. What each means is in docs/sealing.md.',
  codes: await codes(),
  receipt: await receiptVectors(),
  recovery: await codeIdentity('recovery'),
  holder,
  passkey: await passkey(),
  caseworker: {
    ...caseworkers[0],
    card: ada.card,
    fingerprint: await sealing.cardFingerprint(ada.card),
  },
  roll: {
    entries: roll.entries,
    heads: roll.heads,
    fingerprint: await sealing.rollFingerprint(roll),
  },
  inbox,
  story: await storyVectors(),
  message: await messageVectors(),
  attachment: {
    sealed: hex(bytes(7, 64)),
    hash: toText(await hash(LABELS.attachment, bytes(7, 64))),
  },
  publication: await publicationVectors(),
}
writeFileSync(file, `${JSON.stringify(vectors, null, 2)}\n`)
console.log(`${Object.keys(vectors).length - 1} kinds of vectors`)
