import { expect, test } from 'vitest'
import { linkIn, locate } from './index.ts'

test('an address says its language, and the default one is not said', () => {
  expect(locate('/act')).toEqual({ language: 'en', path: '/act' })
  expect(locate('/ar/act')).toEqual({ language: 'ar', path: '/act' })
  expect(locate('/ar')).toEqual({ language: 'ar', path: '/' })
  expect(locate('/ar/')).toEqual({ language: 'ar', path: '/' })
})

test('a word that only begins like a language, or is none, is part of the address', () => {
  for (const path of [
    '/archive',
    '/arabic/act',
    '/en/act',
    '/xx/act',
    '/',
    '//ar/act',
    '/__proto__/x',
  ]) {
    expect(locate(path)).toEqual({ language: 'en', path })
  }
})

test('a link stays in the language of its page, and leads away unchanged', () => {
  expect(linkIn('en', '/act')).toBe('/act')
  expect(linkIn('ar', '/act?place=x#do')).toBe('/ar/act?place=x#do')
  expect(linkIn('ar', '/')).toBe('/ar/')
  expect(linkIn('ar', 'https://example.org/act')).toBe('https://example.org/act')
  expect(linkIn('ar', '#do')).toBe('#do')
  expect(linkIn('ar', 'mailto:a@example.org')).toBe('mailto:a@example.org')
})
