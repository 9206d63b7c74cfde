import { expect, test } from 'vitest'
import { isWithdrawal, newWithdrawalToken, propose, signConsent, withdrawalHash } from './index.ts'
import { madeUpCampaign } from './test-campaign.ts'

test('only the token takes a publication down', async () => {
  const token = newWithdrawalToken()
  const hash = await withdrawalHash(token)
  expect(await isWithdrawal(token, hash)).toBe(true)
  for (const other of [newWithdrawalToken(), hash, '', 'no token']) {
    expect(await isWithdrawal(other, hash), other).toBe(false)
  }
})

test('nothing on two publications of one witness joins them to each other or to her story', async () => {
  const { receipt } = await madeUpCampaign()
  const about = { words: 'A bill came.', language: 'en', use: 'published', wording: '1' } as const
  const published = await Promise.all(
    [1, 2].map(async () => {
      const { proposal } = await propose(about)
      const { witnessKey, signature } = await signConsent(proposal, receipt)
      return [proposal.publication, proposal.withdrawal, witnessKey, signature]
    }),
  )
  const [one, two] = published as [string[], string[]]
  const known = [...two, ...Object.values(receipt.card)]
  expect(one.filter((value) => known.includes(value))).toEqual([])
})
