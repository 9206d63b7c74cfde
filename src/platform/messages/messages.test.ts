import { describe, expect, test } from 'vitest'
import { inLanguage, messagesOf, writeDay, writeNumber } from './index.ts'

const useWords = messagesOf({
  en: {
    letters: '{count, plural, =0 {No letters} one {One letter} other {# letters}}',
    plain: 'Write to your council',
    link: 'See <link>the page</link> of {name}',
    quoted: "It's {name}'s",
    onlyHere: 'Only in English',
  },
  ar: {
    letters:
      '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة من}}',
    plain: 'اكتب إلى مجلسك',
    link: 'انظر <link>صفحة</link> {name}',
    quoted: '{name}',
  },
})

describe('counting', () => {
  const arabic = [
    [0, 'لا رسائل'],
    [1, 'رسالة واحدة'],
    [2, 'رسالتان'],
    [3, '3 رسائل'],
    [11, '11 رسالة'],
    [100, '100 رسالة من'],
  ] as const

  test.each(arabic)('%i letters in Arabic', (count, said) => {
    const digits = useWords
      .in('ar')('letters', { count })
      .replaceAll(/[٠-٩]/g, (digit) => String(digit.codePointAt(0)! - 0x660))
    expect(digits).toBe(said)
  })

  test('letters in English', () => {
    const said = [0, 1, 2, 1204].map((count) => useWords.in('en')('letters', { count }))
    expect(said).toEqual(['No letters', 'One letter', '2 letters', '1,204 letters'])
  })
})

test('words are in the language of the page that is drawn, and only while it is drawn', () => {
  expect(useWords()('plain')).toBe('Write to your council')
  expect(inLanguage('ar', () => useWords()('plain'))).toBe('اكتب إلى مجلسك')
  expect(useWords()('plain')).toBe('Write to your council')
  expect(() =>
    inLanguage('ar', () => {
      throw new Error('broken page')
    }),
  ).toThrow('broken page')
  expect(useWords()('plain')).toBe('Write to your council')
})

test('where a language has no words yet, English stands in, with English plurals', () => {
  expect(useWords.in('ar')('onlyHere')).toBe('Only in English')
})

test('marks in a message are drawn by the page', () => {
  const drawn = useWords.in('en').rich('link', { name: 'Leeds', link: (inside) => `[${inside}]` })
  expect(drawn.join('')).toBe('See [the page] of Leeds')
})

test('an apostrophe is an apostrophe', () => {
  expect(useWords.in('en')('quoted', { name: 'Amina' })).toBe("It's Amina's")
})

test('days and numbers are written as each language writes them', () => {
  expect(writeDay('2026-11-24', 'en')).toBe('24 November 2026')
  expect(writeDay('2026-11-24', 'ar')).toMatch(/نوفمبر/)
  expect(inLanguage('ar', () => writeDay('2026-11-24'))).toBe(writeDay('2026-11-24', 'ar'))
  expect(writeNumber(1204, 'en')).toBe('1,204')
})
