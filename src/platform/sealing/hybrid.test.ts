import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { random, utf8 } from './bytes.ts'
import { decryptWith, encryptTo, identityOf, recipientOf, sealedLength } from './hybrid.ts'
import { refused } from './test-campaign.ts'

const identity = identityOf(random(32))
const words = utf8('some words')

test('nothing is sealed to a key that is not safe from a quantum computer, alone or beside one that is', async () => {
  const recipient = await recipientOf(identity)
  const plain = await identityToRecipient(await generateX25519Identity())
  await refused(encryptTo([plain], words), 'notHybrid')
  await refused(encryptTo([recipient, plain], words), 'notHybrid')
  // One in thirty-two ends so already.
  const last = recipient.endsWith('q') ? 'p' : 'q'
  await refused(encryptTo([recipient.slice(0, -1) + last], words), 'notHybrid')
  await refused(encryptTo([], words), 'notHybrid')
})

test('an age file of ours is opened by whom it is for, and its length is known before', async () => {
  const other = await recipientOf(identityOf(random(32)))
  const file = await encryptTo([other, await recipientOf(identity)], words)
  expect(await decryptWith(identity, file)).toEqual(words)
  expect(file.length).toBe(sealedLength(words.length, 2))
  await refused(decryptWith(identityOf(random(32)), file), 'cannotOpen')
})
