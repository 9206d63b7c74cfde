import { createHash, createPublicKey, hkdfSync, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fromText, toText, utf8, type Bytes } from './bytes.ts'
import { readCode, seedOf, writeCode, type CodeKind } from './code.ts'
import { derive } from './derive.ts'
import { decryptWith, identityOf, recipientOf } from './hybrid.ts'
import * as sealing from './index.ts'
import { LABELS } from './labels.ts'
import vectors from './vectors.json'

const { receipt, caseworker, roll, inbox, story, message, attachment, publication } = vectors
const hex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString('hex')
const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'))

describe('the published vectors are what this library makes', () => {
  test.each(vectors.codes)('$kind code $code', async ({ kind, secret, code }) => {
    expect(await writeCode(kind as CodeKind, bytesOf(secret))).toBe(code)
    expect(hex(await readCode(kind as CodeKind, code))).toBe(secret)
  })

  test('a receipt gives its identity, its lookup, its authorisation and its keys', async () => {
    const read = await sealing.Receipt.read(receipt.code)
    const { lookup, recipient, signingKey, authorisation, authorisationHash, once } = receipt
    expect(read.card).toEqual({ lookup, recipient, signingKey })
    expect(await sealing.entryOf(read)).toEqual({ lookup, authorisationHash })
    expect(await read.authorisation()).toBe(authorisation)
    expect(await read.onceKey(once.publication)).toBe(once.signingKey)
  })

  test.each(['recovery', 'holder'] as const)('a %s code gives its identity', async (kind) => {
    const { code, seed, identity, recipient } = vectors[kind]
    expect(hex(await seedOf(kind, code))).toBe(seed)
    expect(identityOf(bytesOf(seed))).toBe(identity)
    expect(await recipientOf(identity)).toBe(recipient)
  })

  test('a passkey gives its identity', async () => {
    const { input, output, seed, identity, recipient } = vectors.passkey
    expect(sealing.PASSKEY_INPUT).toEqual(utf8(input))
    expect(hex(await derive(bytesOf(output), LABELS.passkeyIdentity, 32))).toBe(seed)
    expect([identityOf(bytesOf(seed)), await recipientOf(identity)]).toEqual([identity, recipient])
  })

  test('the roll is read, and what is printed of it, of a card and of a key comes out', async () => {
    const read = await sealing.Roll.read(roll.entries)
    expect(read.heads).toEqual(roll.heads)
    expect(await sealing.rollFingerprint(read)).toBe(roll.fingerprint)
    expect(await sealing.cardFingerprint(caseworker.card)).toBe(caseworker.fingerprint)
    const key = sealing.requireInboxKey(inbox.key, read)
    expect(await sealing.inboxFingerprint(key)).toBe(inbox.fingerprint)
    expect(await recipientOf(identityOf(bytesOf(inbox.seed)))).toBe(key.recipient)
  })

  test('the sealed story is opened, and is the story', async () => {
    const open = (sealed: Uint8Array) => decryptWith(inbox.identity, sealed)
    const opened = await sealing.openStory(fromText(story.sealed), { open }, receipt.lookup)
    expect(opened).toEqual(story.story)
    const packed = await open(fromText(story.sealed))
    expect(packed.length).toBe(story.packedLength)
    expect(createHash('sha256').update(packed).digest('hex')).toBe(story.packedHash)
  })

  test('the consent of the witness, and the readers, are over these bytes', async () => {
    const { proposal, token, agreement, reading, recordedReading } = publication
    const agreed = sealing.Agreement(agreement)
    const given = sealing.Publication({ proposal, witnessKey: agreed.witnessKey })
    const text = async (one: sealing.Publication) =>
      Buffer.from(await sealing.publicationBytes(one)).toString()
    expect(await text(given)).toBe(publication.signed)
    expect(await text({ ...given, witnessKey: null })).toBe(publication.recordedSigned)
    expect(await sealing.withdrawalHash(token)).toBe(proposal.withdrawal)
    const signer = await sealing.Receipt.read(receipt.code)
    expect(await sealing.signConsent(given.proposal, signer)).toEqual(agreement)
    expect([reading.signingKey, recordedReading.signingKey]).toEqual([
      caseworker.card.signingKey,
      caseworker.card.signingKey,
    ])
  })
})

/** As docs/sealing.md tells it, with nothing of the library. */
describe('another program comes to the same', () => {
  const hash = (label: string, bytes: Uint8Array) =>
    createHash('sha256').update(`${label}\n`).update(bytes).digest()
  const from = (secret: string, info: string, length = 32) =>
    Buffer.from(hkdfSync('sha256', bytesOf(secret), '', info, length))
  const isSigned = (label: string, text: string, key: string, signature: string) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key }
    const signed = Buffer.from(`${label}\n${text}`)
    return verify(null, signed, createPublicKey({ key: jwk, format: 'jwk' }), fromText(signature))
  }

  test('what a receipt gives', () => {
    const { secret, once } = receipt
    expect(hex(from(secret, 'clarion/receipt/v1/identity'))).toBe(receipt.seed)
    expect(toText(from(secret, 'clarion/receipt/v1/lookup', 16))).toBe(receipt.lookup)
    const authorisation = from(secret, 'clarion/receipt/v1/authorisation')
    expect(toText(authorisation)).toBe(receipt.authorisation)
    expect(toText(hash('clarion/authorisation/v1', authorisation))).toBe(receipt.authorisationHash)
    expect(hex(from(secret, 'clarion/receipt/v1/signing'))).toBe(receipt.signingSeed)
    const info = `clarion/receipt/v1/publication/${once.publication}`
    expect(hex(from(secret, info))).toBe(once.seed)
  })

  test.each(vectors.codes)('$kind code $code', ({ kind, secret, check, code }) => {
    expect(hash(`clarion/code/v1/${kind}`, bytesOf(secret))[0]! >> 6).toBe(check)
    const number = BigInt(`0x${secret}`) * 4n + BigInt(check)
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const value = [...code.replaceAll('-', '')].reduce(
      (sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)),
      0n,
    )
    expect(value).toBe(number)
  })

  test('the identities of a recovery code, of a holder and of a passkey', () => {
    const { recovery, holder, passkey } = vectors
    const secret = (code: string) => vectors.codes.find((one) => one.code === code)!.secret
    const { code } = recovery
    expect(hex(from(secret(code), 'clarion/recovery/v1/identity'))).toBe(recovery.seed)
    expect(hex(from(secret(holder.code), 'clarion/holder/v1/identity'))).toBe(holder.seed)
    expect(hex(from(passkey.output, 'clarion/passkey/v1/identity'))).toBe(passkey.seed)
  })

  test('every signature', () => {
    const { card } = caseworker
    const cardLines = [card.id, card.recipient, card.signingKey].join('\n')
    expect(isSigned('clarion/card/v1', cardLines, card.signingKey, card.proof)).toBe(true)
    const { key, signed } = inbox
    expect(isSigned('clarion/inbox/v1', signed, key.signedBy, key.signature)).toBe(true)
    const { payload, signedBy, signature } = message
    expect(isSigned('clarion/message/v1', payload, signedBy, signature)).toBe(true)
    const { agreement, reading, recordedReading } = publication
    const label = 'clarion/publication/v1'
    for (const [text, by, made] of [
      [publication.signed, agreement.witnessKey, agreement.signature],
      [publication.signed, reading.signingKey, reading.signature],
      [publication.recordedSigned, recordedReading.signingKey, recordedReading.signature],
    ] as const) {
      expect(isSigned(label, text, by, made)).toBe(true)
    }
    const once = `${agreement.publication}\n${agreement.witnessKey}`
    const certified = [receipt.signingKey, agreement.certificate] as const
    expect(isSigned('clarion/publication-key/v1', once, ...certified)).toBe(true)
  })

  test('the heads of the roll', () => {
    const heads = roll.entries.map((entry) => {
      const { kind, ...rest } = entry.change
      const { id, recipient, signingKey } = (rest.card ?? rest) as Record<string, string>
      const { campaign, number, previous, signedBy, signature } = entry
      const signed = [campaign, number, previous, kind, id, recipient, signingKey, signedBy]
      const text = signed.map((field) => field ?? '-').join('\n')
      expect(isSigned('clarion/roll/v1', text, signedBy, signature)).toBe(true)
      return toText(hash('clarion/roll-head/v1', utf8(`${text}\n${signature}`)))
    })
    expect(heads).toEqual(roll.heads)
  })

  test('the hashes of words, of a token and of a sealed file', () => {
    const { proposal, token, wordsHash } = publication
    expect(toText(hash('clarion/words/v1', utf8(proposal.words)))).toBe(wordsHash)
    expect(toText(hash('clarion/withdrawal/v1', fromText(token)))).toBe(proposal.withdrawal)
    const file = bytesOf(attachment.sealed)
    expect(toText(hash('clarion/attachment-hash/v1', file))).toBe(attachment.hash)
  })

  test('the digits of a fingerprint', () => {
    const print = (label: string, ...fields: string[]) => {
      const hashed = hash(label, utf8(fields.join('\n')))
      const groups = [0, 5, 10, 15, 20, 25].map((at) => hashed.readUIntBE(at, 5) % 100_000)
      return groups.map((group) => String(group).padStart(5, '0')).join(' ')
    }
    const { campaign, epoch, recipient } = inbox.key
    expect(print('clarion/inbox-fingerprint/v1', campaign, epoch, recipient)).toBe(
      inbox.fingerprint,
    )
    const first = roll.entries[0]!.signedBy
    expect(print('clarion/roll-fingerprint/v1', campaign, first)).toBe(roll.fingerprint)
    const { id, recipient: hers, signingKey } = caseworker.card
    expect(print('clarion/card-fingerprint/v1', id, hers, signingKey)).toBe(caseworker.fingerprint)
  })
})
