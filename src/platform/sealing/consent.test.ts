import { describe, expect, test } from 'vitest'
import {
  Caseworker,
  exactWords,
  isConsented,
  newReceipt,
  propose,
  publicationBytes,
  publicationStanding,
  Receipt,
  signConsent,
  signReading,
  signRecorded,
  type ConsentEvent,
  type Publication,
  type Signatures,
} from './index.ts'
import { madeUpCampaign, refused } from './test-campaign.ts'

const { ada, ben, roll, receipt } = await madeUpCampaign()
const about = {
  words: 'They sent me a bill while I was ill.',
  language: 'en',
  use: 'published',
  wording: 'publishing.proposal.1',
} as const

async function signedByAll() {
  const { proposal } = await propose(about)
  const agreement = await signConsent(proposal, receipt)
  const agreed = { agreement, card: receipt.card }
  const [one, two] = await Promise.all([ada, ben].map((by) => signReading(proposal, agreed, by)))
  const readers = [one!.reading, two!.reading]
  const signatures: Signatures = { witness: agreement.signature, readers }
  return { proposal, agreement, publication: one!.publication, signatures }
}

const { proposal, agreement, publication, signatures } = await signedByAll()
const [adas] = signatures.readers

const missing = async (given: Publication, with_: Partial<Signatures> = {}, on = roll) => {
  const standing = await publicationStanding(given, { ...signatures, ...with_ }, on)
  return standing.accepted ? [] : standing.missing
}

describe('a story is published', () => {
  test('with the signature of the witness and those of two readers', async () => {
    expect(await publicationStanding(publication, signatures, roll)).toEqual({
      accepted: true,
      by: 'receipt',
    })
  })

  test('never without the witness', async () => {
    expect(await missing(publication, { witness: null })).toEqual(['witness'])
    const other = await signedByAll()
    expect(await missing(publication, { witness: other.agreement.signature })).toEqual(['witness'])
  })

  test('never with one reader, or with the same one twice', async () => {
    expect(await missing(publication, { readers: [adas!] })).toEqual(['readers'])
    expect(await missing(publication, { readers: [adas!, adas!] })).toEqual(['readers'])
    const posing = { signingKey: ben.card.signingKey, signature: adas!.signature }
    expect(await missing(publication, { readers: [adas!, posing] })).toEqual(['readers'])
  })

  test('never with a reader who is not on the roll', async () => {
    const stranger = await Caseworker.make()
    const { reading } = await signReading(proposal, { agreement, card: receipt.card }, stranger)
    expect(await missing(publication, { readers: [adas!, reading] })).toEqual(['readers'])
  })

  test('never with a caseworker as the witness and as a reader too', async () => {
    const own = { proposal, witnessKey: ada.card.signingKey }
    const bytes = await publicationBytes(own)
    const [hers, his] = [ada, ben].map((by) => ({
      signingKey: by.card.signingKey,
      signature: by.sign('clarion/publication/v1', bytes),
    }))
    const signed = { witness: hers!.signature, readers: [hers!, his!] }
    expect(await missing(own, signed)).toEqual(['readers'])
  })

  test('and stays when a reader has left since, by the roll of that day', async () => {
    const later = await roll.remove(ben.card.id, ada)
    expect(await missing(publication, {}, later)).toEqual(['readers'])
    const then = roll.entries.length
    expect(await publicationStanding(publication, signatures, later, then)).toMatchObject({
      accepted: true,
    })
  })

  test('never by a yes to something else, such as telling a body in confidence', async () => {
    const told = await propose({ ...about, use: 'toldToBody' })
    const yes = await signConsent(told.proposal, receipt)
    const agreed = { agreement: yes, card: receipt.card }
    const readings = await Promise.all(
      [ada, ben].map((by) => signReading(told.proposal, agreed, by)),
    )
    const readers = readings.map(({ reading }) => reading)
    const standing = missing(readings[0]!.publication, { witness: yes.signature, readers })
    expect(await standing).toEqual(['publicUse'])
  })
})

test.each([
  ['a word', { words: 'They sent me a bill while I was well.' }],
  ['a full stop', { words: 'They sent me a bill while I was ill' }],
  ['a line feed at the end', { words: `${about.words}\n` }],
  ['the explanation that stood beside them', { wording: 'publishing.proposal.2' }],
  ['the use', { use: 'firstName' }],
  ['the language', { language: 'ar' }],
  ['the token that takes it down', { withdrawal: 'A'.repeat(43) }],
  ['which publication it is', { publication: 'another-publication' }],
] as const)('an edit of %s breaks all three signatures', async (_, edit) => {
  const edited = { ...publication, proposal: { ...proposal, ...edit } }
  expect(await missing(edited)).toEqual(['witness', 'readers'])
})

test('words that are not byte for byte as they will be shown are signed by nobody', async () => {
  const decomposed = { ...proposal, words: 'cafe\u0301' }
  await refused(signConsent(decomposed, receipt), 'inexactWords')
  expect(await missing({ ...publication, proposal: decomposed })).toEqual(['exactWords'])
  expect(exactWords('cafe\u0301\r\nhalf \ud83d')).toBe('café\nhalf \ufffd')
})

test('a reader signs no yes that came from another receipt, or that is to other words', async () => {
  const another = await Receipt.read(await newReceipt())
  const foreign = { agreement: await signConsent(proposal, another), card: receipt.card }
  await refused(signReading(proposal, foreign, ada), 'badSignature')
  const other = (await propose(about)).proposal
  await refused(signReading(other, { agreement, card: receipt.card }, ada), 'mismatched')
  const edited = { ...proposal, words: 'Something else.' }
  await refused(signReading(edited, { agreement, card: receipt.card }, ada), 'badSignature')
})

describe('a consent recorded without a receipt', () => {
  test('needs two caseworkers, and is marked as recorded', async () => {
    const [one, two] = await Promise.all([ada, ben].map((by) => signRecorded(proposal, by)))
    const both = { witness: null, readers: [one!.reading, two!.reading] }
    const recorded = one!.publication
    expect(await publicationStanding(recorded, both, roll)).toEqual({
      accepted: true,
      by: 'recorded',
    })
    expect(await missing(recorded, { ...both, readers: [one!.reading] })).toEqual(['readers'])
    // What two recorded does not pass for what a witness signed, nor the other way about.
    expect(await missing({ ...recorded, witnessKey: agreement.witnessKey }, both)).toContain(
      'readers',
    )
    expect(await missing({ ...publication, witnessKey: null })).toEqual(['readers'])
  })
})

describe('consent to one use', () => {
  const event = (more: Partial<ConsentEvent> = {}): ConsentEvent => ({
    use: 'published',
    body: null,
    given: true,
    on: '2026-11-24',
    wording: 'giving.1',
    language: 'en',
    checked: true,
    recordedBy: null,
    interpreter: null,
    until: null,
    ...more,
  })
  const asked = { use: 'published', today: '2026-11-25' } as const

  test('is no until it is yes, and the last answer counts', () => {
    expect(isConsented([], asked)).toBe(false)
    expect(isConsented([event()], asked)).toBe(true)
    expect(isConsented([event(), event({ given: false })], asked)).toBe(false)
    expect(isConsented([event({ use: 'counted' })], asked)).toBe(false)
  })

  test('is for one body and no other', () => {
    const told = [event({ use: 'toldToBody', body: 'Leeds Hospitals' })]
    const may = (body: string) => isConsented(told, { ...asked, use: 'toldToBody', body })
    expect([may('Leeds Hospitals'), may('Bradford Hospitals')]).toEqual([true, false])
  })

  test('ends with its last day', () => {
    const until = (day: string) => isConsented([event({ until: day })], asked)
    expect([until('2026-11-25'), until('2026-11-24')]).toEqual([true, false])
  })
})
