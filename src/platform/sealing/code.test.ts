import { expect, test } from 'vitest'
import { newCode, readCode, writeCode } from './code.ts'
import { refused } from './test-campaign.ts'

const secret = Uint8Array.from({ length: 16 }, (_, i) => i * 17)

test('a code is 26 characters that nobody misreads, in groups of four', async () => {
  expect(await newCode('receipt')).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$/)
  expect(await newCode('receipt')).not.toBe(await newCode('receipt'))
})

test('what was written down is read back, however it is typed', async () => {
  const code = await writeCode('receipt', secret)
  const asTyped = [
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' – '),
    ` ${code.replaceAll('-', '.')} `,
    code.replaceAll('0', 'o').replaceAll('1', 'l'),
    code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    code.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))),
    `\u202a${code}\u202c`,
  ]
  for (const typed of asTyped) expect(await readCode('receipt', typed), typed).toEqual(secret)
})

test('one that is too short, too long or has a letter no code has is refused', async () => {
  const code = await writeCode('receipt', secret)
  await refused(readCode('receipt', code.slice(0, -1)), 'badCode')
  await refused(readCode('receipt', `${code}0`), 'badCode')
  await refused(readCode('receipt', `U${code.slice(1)}`), 'badCode')
  await refused(readCode('receipt', ''), 'badCode')
})

test('of a hundred slips about three in four are noticed at once', async () => {
  const codes = await Promise.all(Array.from({ length: 100 }, () => newCode('receipt')))
  const slips = codes.map((code) => `${code[0] === 'A' ? 'B' : 'A'}${code.slice(1)}`)
  const read = await Promise.allSettled(slips.map((slip) => readCode('receipt', slip)))
  const noticed = read.filter(({ status }) => status === 'rejected').length
  expect(noticed).toBeGreaterThan(50)
  expect(noticed).toBeLessThan(97)
})

test('the check of a code depends on what the code is for', async () => {
  const kinds = ['receipt', 'recovery', 'holder'] as const
  const secrets = Array.from({ length: 8 }, (_, at) => secret.map((byte) => byte ^ at))
  const written = await Promise.all(
    kinds.map(async (kind) =>
      (await Promise.all(secrets.map((one) => writeCode(kind, one)))).join(),
    ),
  )
  expect(new Set(written).size).toBe(3)
})
