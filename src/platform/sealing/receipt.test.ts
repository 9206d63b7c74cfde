import { expect, test } from 'vitest'
import { entryOf, isAuthorised, newReceipt, Receipt } from './index.ts'
import { refused } from './test-campaign.ts'

test('the same receipt gives the same keys on any device, and another gives others', async () => {
  const code = await newReceipt()
  const [one, again, other] = await Promise.all(
    [code, code.toLowerCase(), await newReceipt()].map((typed) => Receipt.read(typed)),
  )
  expect(again!.card).toEqual(one!.card)
  expect(await entryOf(again!)).toEqual(await entryOf(one!))
  const cards = new Set([...Object.values(one!.card), ...Object.values(other!.card)])
  expect(cards.size).toBe(6)
})

test('the server knows who may use a thread by a hash, and cannot go from it to the key', async () => {
  const receipt = await Receipt.read(await newReceipt())
  const { authorisationHash } = await entryOf(receipt)
  const authorisation = await receipt.authorisation()
  expect(await isAuthorised(authorisation, authorisationHash)).toBe(true)
  expect(authorisation).not.toBe(authorisationHash)
  const another = await (await Receipt.read(await newReceipt())).authorisation()
  const wrong = [another, authorisationHash, authorisation.slice(1), '', 'ü', receipt.card.lookup]
  for (const shown of wrong) expect(await isAuthorised(shown, authorisationHash), shown).toBe(false)
})

test('each publication has a key of its own, and nothing joins two', async () => {
  const receipt = await Receipt.read(await newReceipt())
  const keys = ['publication-number-1', 'publication-number-2'].map((one) => receipt.onceKey(one))
  const [one, two] = await Promise.all(keys)
  expect(new Set([one, two, receipt.card.signingKey]).size).toBe(3)
})

test('no secret of a receipt is in anything written out, and after it is cleared nothing is done', async () => {
  const receipt = await Receipt.read(await newReceipt())
  expect(JSON.parse(JSON.stringify(receipt))).toEqual({ card: receipt.card })
  receipt.clear()
  await refused(receipt.authorisation(), 'locked')
  await refused(receipt.onceKey('publication-number-1'), 'locked')
  await refused(receipt.open(new Uint8Array(1)), 'locked')
  expect(() => receipt.sign('clarion/message/v1', new Uint8Array(1))).toThrow('sealing.locked')
})
