import { describe, expect, test } from 'vitest'
import { Caseworker, newHolder, Roll, rollFingerprint, type RollEntry } from './index.ts'
import { refused } from './test-campaign.ts'

const [ada, ben, cem] = await Promise.all([1, 2, 3].map(() => Caseworker.make()))
const { card: holder } = await newHolder()
const begun = await Roll.begin('leeds', ada!)
const two = await begun.add(ben!.card, ada!)
const roll = await (await two.addHolder(holder, ben!)).remove(ben!.card.id, ada!)
const entries = [...roll.entries]

const changed = (at: number, change: (entry: RollEntry) => RollEntry) =>
  entries.map((entry, number) => (number === at ? change(entry) : entry))

test('the roll says who is on it, who let them in, and who was', async () => {
  const read = await Roll.read(structuredClone(entries))
  expect(read.caseworkers.map(({ id }) => id)).toEqual([ada!.card.id])
  expect(read.members.map(({ kind, addedBy }) => [kind, addedBy])).toEqual([
    ['caseworker', ada!.card.id],
    ['holder', ben!.card.id],
  ])
  expect(read.everyone).toHaveLength(3)
  expect(read.at(2).map(({ id }) => id)).toEqual([ada!.card.id, ben!.card.id])
  expect(read.at(4).map(({ id }) => id)).not.toContain(ben!.card.id)
  expect([read.hasRemovalSince(3), read.hasRemovalSince(4)]).toEqual([true, false])
})

test('it says how many people should still keep a printed code', async () => {
  expect([begun.holdersMissing, roll.holdersMissing]).toEqual([2, 1])
})

describe('a roll is refused', () => {
  test('with a line taken out of it, put in twice, or in another order', async () => {
    for (const at of [0, 1, 2]) await refused(Roll.read(entries.toSpliced(at, 1)), 'brokenRoll')
    await refused(Roll.read([...entries, entries[3]]), 'brokenRoll')
    await refused(Roll.read([entries[0], entries[2], entries[1]]), 'brokenRoll')
    await refused(Roll.read([]), 'brokenRoll')
  })

  test('with a line that was signed after another than stands before it', async () => {
    const [one, other] = await Promise.all([newHolder(), newHolder()])
    const after = await (await begun.addHolder(one.card, ada!)).add(ben!.card, ada!)
    const fork = await begun.addHolder(other.card, ada!)
    await refused(Roll.read([...fork.entries, after.entries[2]]), 'brokenRoll')
  })

  test('with a key exchanged for another', async () => {
    const swap = (entry: RollEntry): RollEntry => ({
      ...entry,
      change: { kind: 'caseworker', card: cem!.card },
    })
    await refused(Roll.read(changed(1, swap)), 'brokenRoll')
    await refused(Roll.read(changed(1, (one) => ({ ...one, campaign: 'york' }))), 'brokenRoll')
  })

  test('with the last lines left out, by a browser that has seen them', async () => {
    expect((await Roll.read(entries.slice(0, 3))).caseworkers).toHaveLength(2)
    await refused(Roll.read(entries.slice(0, 3), roll.head), 'staleRoll')
    expect((await Roll.read(entries, two.head)).head).toBe(roll.head)
  })

  test('when somebody signed who is not on it, or no more', async () => {
    await refused(begun.add(cem!.card, ben!), 'notOnTheRoll')
    await refused(roll.add(cem!.card, ben!), 'notOnTheRoll')
    await refused(begun.add(cem!.card, cem!), 'notOnTheRoll')
  })
})

test('nobody is let in with a key that is not shown to be hers', async () => {
  const stolen = { ...cem!.card, signingKey: ben!.card.signingKey }
  await refused(begun.add(stolen, ada!), 'brokenRoll')
  const redirected = { ...ben!.card, recipient: cem!.card.recipient }
  await refused(begun.add(redirected, ada!), 'brokenRoll')
})

test('keys that were taken off never come back', async () => {
  await refused(roll.add(ben!.card, ada!), 'brokenRoll')
})

test('the last caseworker cannot be taken off', async () => {
  await refused(begun.remove(ada!.card.id, ada!), 'brokenRoll')
  await refused(roll.remove(ada!.card.id, ada!), 'brokenRoll')
  await refused(begun.remove('nobody-of-this-roll', ada!), 'notOnTheRoll')
})

test('what is printed on a leaflet stays the same, whoever comes and goes', async () => {
  const print = await rollFingerprint(begun)
  expect(print).toMatch(/^(\d{5} ){5}\d{5}$/)
  expect(await rollFingerprint(roll)).toBe(print)
  expect(await rollFingerprint(await Roll.begin('leeds', ben!))).not.toBe(print)
  expect(await rollFingerprint(await Roll.begin('york', ada!))).not.toBe(print)
})
