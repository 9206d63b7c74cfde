import { describe, expect, test } from 'vitest'
import { random } from './bytes.ts'
import {
  Caseworker,
  newPassphrase,
  newRecoveryCode,
  openByPasskey,
  openByPassphrase,
  openByRecoveryCode,
  openWithPassphrase,
  sealWithPassphrase,
  unknownWords,
  wrapByPasskey,
  wrapByRecoveryCode,
} from './index.ts'
import { refused, tampered } from './test-campaign.ts'
import { readWords } from './words.ts'

/** As little work as scrypt does: what is tested is not how slow it is. */
const LITTLE = 2
const ada = await Caseworker.make()
const passphrase = newPassphrase()
const file = await sealWithPassphrase(ada.bundle(), passphrase, LITTLE)

describe('a passphrase', () => {
  test('is six words or more of a list of 2,048, each of which is there once', () => {
    expect(passphrase.split(' ')).toHaveLength(6)
    expect(newPassphrase(3).split(' ')).toHaveLength(6)
    expect(newPassphrase(8).split(' ')).toHaveLength(8)
    expect(new Set(readWords()).size).toBe(2048)
    expect(unknownWords(passphrase)).toEqual([])
  })

  test('opens the desk however it is typed, and a slip is pointed out', async () => {
    for (const typed of [passphrase.toUpperCase(), ` ${passphrase.replaceAll(' ', ' – ')}. `]) {
      expect((await openByPassphrase(file, typed)).card).toEqual(ada.card)
    }
    expect(unknownWords('Acorn zebrra, zoo')).toEqual(['zebrra'])
  })

  test('that is wrong opens nothing, and says so', async () => {
    await refused(openByPassphrase(file, newPassphrase()), 'wrongPassphrase')
    await refused(openByPassphrase(file, ''), 'wrongPassphrase')
    await refused(openByPassphrase(tampered(file), passphrase), 'wrongPassphrase')
    await refused(openByPassphrase(random(500), passphrase), 'wrongPassphrase')
  })

  test('is not tried on a file that would keep a phone busy for minutes', async () => {
    const text = String.fromCharCode(...file).replace(/(-> scrypt \S+) 2\n/, '$1 20\n')
    const costly = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    await refused(openWithPassphrase(costly, passphrase), 'tooMuchWork')
  })
})

describe('a recovery code', () => {
  test('brings access back when the passphrase is lost', async () => {
    const code = await newRecoveryCode()
    const kept = await wrapByRecoveryCode(ada, code)
    const back = await openByRecoveryCode(kept, code.toLowerCase())
    expect(back.card).toEqual(ada.card)
    // And then a new passphrase is set.
    const fresh = await sealWithPassphrase(back.bundle(), 'another one of six words here', LITTLE)
    expect((await openByPassphrase(fresh, 'another one of six words here')).card).toEqual(ada.card)
  })

  test('that is another, or none at all, opens nothing', async () => {
    const kept = await wrapByRecoveryCode(ada, await newRecoveryCode())
    await refused(openByRecoveryCode(kept, await newRecoveryCode()), 'wrongRecoveryCode')
    await refused(openByRecoveryCode(kept, 'ABC'), 'badCode')
  })
})

test('a passkey opens it, another does not, and one that gives too little is none', async () => {
  const output = random(32)
  const kept = await wrapByPasskey(ada, output)
  expect((await openByPasskey(kept, output)).card).toEqual(ada.card)
  await refused(openByPasskey(kept, random(32)), 'wrongPasskey')
  await refused(wrapByPasskey(ada, random(16)), 'noPasskey')
})

test('a file says by its length nothing about whose it is', async () => {
  const ben = await Caseworker.make()
  const other = await sealWithPassphrase(ben.bundle(), newPassphrase(8), LITTLE)
  expect(other.length).toBe(file.length)
})

test('a cleared identity signs, opens and leaves nothing, and none is ever in anything written out', async () => {
  const ben = await Caseworker.make()
  expect(JSON.parse(JSON.stringify(ben))).toEqual({ card: ben.card })
  ben.clear()
  expect(() => ben.bundle()).toThrow('sealing.locked')
  expect(() => ben.sign('clarion/message/v1', random(1))).toThrow('sealing.locked')
  await refused(ben.open(random(1)), 'locked')
})
