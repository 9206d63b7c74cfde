import { expect, test } from 'vitest'
import { utf8 } from './bytes.ts'
import { isSealed, sealAttachment, sealMessage, sealStory, STORY_LENGTHS } from './index.ts'
import { madeUpCampaign, madeUpMessage, madeUpStory } from './test-campaign.ts'

const { ada, key, receipt } = await madeUpCampaign()
const story = await sealStory(madeUpStory(receipt), key)
const message = await sealMessage(madeUpMessage(receipt), ada, {
  inbox: key,
  receipt: receipt.card,
})

test('the server takes what is sealed, each for what it is', async () => {
  const bytes = new Uint8Array(10)
  const voice = await sealAttachment({ kind: 'voice', type: 'audio/webm', bytes }, key)
  expect(isSealed('story', story)).toBe(true)
  expect(isSealed('message', message)).toBe(true)
  expect(isSealed('attachment', voice.sealed)).toBe(true)
  expect(isSealed('message', story)).toBe(false)
  expect(isSealed('story', message)).toBe(false)
  expect(isSealed('story', voice.sealed)).toBe(false)
})

test('it takes no words in the clear, also not of the right length', () => {
  expect(isSealed('story', utf8('They sent me a bill.'))).toBe(false)
  expect(isSealed('story', utf8('They sent me a bill.'.padEnd(STORY_LENGTHS[0]!)))).toBe(false)
})

test('it takes nothing that a key of another kind would open too', () => {
  const text = String.fromCharCode(...story)
  const [, first] = text.split('\n')
  const other = text.replace(first!, `-> X25519 ${first!.slice(10)}`)
  expect(
    isSealed(
      'story',
      Uint8Array.from(other, (letter) => letter.charCodeAt(0)),
    ),
  ).toBe(false)
})
