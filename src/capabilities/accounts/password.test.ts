import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

test('a password opens what it closed, and another does not', async () => {
  const hash = await hashPassword('copper kettle northern wren')

  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await isPassword('copper kettle northern wren', hash)).toBe(true)
  expect(await isPassword('copper kettle northern wrem', hash)).toBe(false)
})

test('two people with one password do not have one hash', async () => {
  const [one, other] = await Promise.all([hashPassword('the same'), hashPassword('the same')])

  expect(one).not.toBe(other)
})

test('é is é, whichever keyboard wrote it', async () => {
  const hash = await hashPassword('caf\u00e9 au lait, deux sucres')

  expect(await isPassword('cafe\u0301 au lait, deux sucres', hash)).toBe(true)
})

// From the reference program of the authors of Argon2:
// echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32
test('a hash that another program made is read with the cost it names', async () => {
  const hash =
    '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'

  expect(await isPassword('password', hash)).toBe(true)
})

test('nobody has a password', async () => {
  expect(await isPassword('', undefined)).toBe(false)
})

test('many at once are all answered, and beyond that some are sent away', async () => {
  const hash = await hashPassword('copper kettle northern wren')
  const tries = Array.from({ length: 50 }, () => isPassword('wrong', hash))

  const settled = await Promise.allSettled(tries)

  const answered = settled.filter(({ status }) => status === 'fulfilled')
  expect(answered.length).toBe(42)
}, 60_000)
