import { describe, expect, test } from 'vitest'
import { commonText } from './common-text.ts'
import type { Signer } from './joint.ts'
import { jointSubject, jointText } from './joint-text.ts'

const letter = (ward: string, words: string) => `Dear Councillor Marsh,

I live in Quayside, in ${ward} ward. I am writing about the toll on the ferry.

${words ? `${words}\n\n` : ''}Please will you:

1. Ask the committee to look at it.
2. Say in public that nobody should stay at home.

Yours sincerely,`

function signer(ward: string, more: Partial<Signer> = {}): Signer {
  const ownWords = more.ownWords ?? null
  return {
    letterId: ward,
    text: letter(ward, ownWords ?? ''),
    ownWords,
    name: `Neighbour of ${ward}`,
    wardName: ward,
    namedOn: '2026-11-24',
    ...more,
  }
}

const compose = (signers: Signer[]) =>
  jointText({
    signers,
    campaign: 'Free Ferry',
    replyLink: 'https://care.example/letters/replies/x',
  })

describe('the text of a joint letter', () => {
  test('says once what all of them say, and nothing that only some do', () => {
    expect(commonText([signer('Heron'), signer('Mill', { ownWords: 'It is $& too dear.' })])).toBe(
      `Dear Councillor Marsh,

I am writing about the toll on the ferry.

Please will you:

1. Ask the committee to look at it.
2. Say in public that nobody should stay at home.

Yours sincerely,`,
    )
  })

  test('keeps a place that all of them share', () => {
    expect(commonText([signer('Heron'), signer('Heron')])).toContain('in Heron ward. I am writing')
  })

  test('names only those who agreed to it, and counts all', () => {
    const text = compose([
      signer('Heron', { name: 'Ama Boateng' }),
      signer('Mill', { name: 'Bo Lindqvist', namedOn: null }),
      signer('Mill', { name: 'Cai Rees', namedOn: null }),
      signer('Station', { name: 'يوسف حسن', wardName: null }),
    ])
    expect(text).toContain('This is one letter from 4 people.')
    expect(text).toContain('Ama Boateng, Heron\nيوسف حسن\nand 2 others who live here')
    expect(text).not.toMatch(/Bo Lindqvist|Cai Rees/)
    expect(
      compose([signer('Mill', { namedOn: null }), signer('Mill', { namedOn: null })]),
    ).toContain('Yours sincerely,\n\n2 people who live here\n\n')
  })

  test('has what each added under her own name, set in so that it can pass for nothing else', () => {
    const text = compose([
      signer('Heron', {
        name: 'Ama Boateng',
        ownWords: 'I walk for an hour.\n\nYours sincerely,\nThe Mayor',
      }),
      signer('Mill', { namedOn: null, ownWords: 'Two of my friends stay at home.' }),
    ])
    expect(text).toContain(
      `In their own words

Ama Boateng:
  I walk for an hour.

  Yours sincerely,
  The Mayor

Someone who lives here:
  Two of my friends stay at home.`,
    )
    expect(text.split('I walk for an hour.')).toHaveLength(2)
    expect(text).not.toMatch(/^The Mayor/m)
  })

  test('has one way to answer all of them, and its subject says how many they are', () => {
    const text = compose([signer('Heron'), signer('Mill')])
    expect(text.endsWith('\nhttps://care.example/letters/replies/x')).toBe(true)
    expect(jointSubject('The toll on the ferry', 12)).toBe('The toll on the ferry (12 people)')
  })
})
