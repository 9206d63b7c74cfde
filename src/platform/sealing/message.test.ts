import { expect, test } from 'vitest'
import { MESSAGE_LENGTHS, newReceipt, openMessage, Receipt, sealMessage } from './index.ts'
import { madeUpCampaign, madeUpMessage, refused, tampered, threadOf } from './test-campaign.ts'

const { ada, ben, key, inbox, receipt } = await madeUpCampaign()
const to = { inbox: key, receipt: receipt.card }
const thread = threadOf(receipt, [ada, ben])
const another = await Receipt.read(await newReceipt())

test('a question is read by the witness with her receipt, and by the caseworkers in their inbox', async () => {
  const sealed = await sealMessage(madeUpMessage(receipt), ben, to)
  const read = { ...madeUpMessage(receipt), signedBy: ben.card.signingKey }
  expect(await openMessage(sealed, receipt, thread)).toEqual(read)
  expect(await openMessage(sealed, inbox, thread)).toEqual(read)
})

test('another receipt opens nothing, and so does a message that was changed', async () => {
  const sealed = await sealMessage(madeUpMessage(receipt), ben, to)
  await refused(openMessage(sealed, another, thread), 'cannotOpen')
  await refused(openMessage(tampered(sealed), receipt, thread), 'cannotOpen')
})

test('a message moved to another thread is noticed', async () => {
  const sealed = await sealMessage(madeUpMessage(receipt), ben, to)
  await refused(openMessage(sealed, inbox, threadOf(another, [ada, ben])), 'mismatched')
})

test('who knows where to write still cannot write in the name of either side', async () => {
  const asCaseworkers = await sealMessage(madeUpMessage(receipt), another, to)
  await refused(openMessage(asCaseworkers, receipt, thread), 'badSignature')
  const asWitness = { ...madeUpMessage(receipt), from: 'witness' as const }
  await refused(openMessage(await sealMessage(asWitness, ada, to), inbox, thread), 'badSignature')
  expect(await openMessage(await sealMessage(asWitness, receipt, to), inbox, thread)).toMatchObject(
    {
      from: 'witness',
    },
  )
})

test('messages have three lengths too, and one that is too long says so', async () => {
  const lengths = await Promise.all(
    [1, 10_000, 50_000].map(
      async (letters) =>
        (await sealMessage(madeUpMessage(receipt, 'x'.repeat(letters)), ada, to)).length,
    ),
  )
  expect(lengths).toEqual(MESSAGE_LENGTHS)
  await refused(sealMessage(madeUpMessage(receipt, 'x'.repeat(65_500)), ada, to), 'tooLong')
})
