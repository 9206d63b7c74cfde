import { expect, test } from 'vitest'
import { ATTACHMENT_LENGTHS, openAttachment, sealAttachment } from './index.ts'
import { madeUpCampaign, refused, tampered } from './test-campaign.ts'

const { key, inbox } = await madeUpCampaign()
const photograph = (length: number) =>
  ({ kind: 'photograph', type: 'image/jpeg', bytes: new Uint8Array(length).fill(7) }) as const

test('a photograph is opened as it was', async () => {
  const { sealed, ref } = await sealAttachment(photograph(1000), key)
  expect(await openAttachment(sealed, inbox, ref)).toEqual(photograph(1000))
})

test('there are four lengths of attachments, and one more byte than the last is too long', async () => {
  const KIB = 1024
  const lengths = []
  for (const size of [1, 200 * KIB, 300 * KIB, 2000 * KIB, 10_000 * KIB]) {
    lengths.push((await sealAttachment(photograph(size), key)).sealed.length)
  }
  expect([...new Set(lengths)]).toEqual(ATTACHMENT_LENGTHS)
  await refused(sealAttachment(photograph(16_384 * KIB), key), 'tooLong')
})

test('one photograph in the place of another is noticed, and so is one that was changed', async () => {
  const [one, other] = await Promise.all([
    sealAttachment(photograph(10), key),
    sealAttachment(photograph(20), key),
  ])
  await refused(openAttachment(other.sealed, inbox, one.ref), 'mismatched')
  await refused(openAttachment(tampered(one.sealed), inbox, one.ref), 'mismatched')
})

test('nothing but what it is and its kind goes in: no name of a file', async () => {
  const named = { ...photograph(10), name: 'Ada in Leeds.jpg' }
  await refused(sealAttachment(named, key), 'notReadable')
})
