import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { codeToday } from './whereabouts.ts'
import { MILLBROOK, QUAY, showingApp, words } from './test-showing.ts'

const kindsOf = (html: string) =>
  [...html.matchAll(/<h3>([^<]+)<\/h3><p>([^<]+)/g)].map(([, kind, said]) => [kind, said])

describe.each(databases)('raise it with your group, on %s', (on) => {
  test('says of a place which kinds of group have passed it, and has the motion ready for each', async () => {
    const { get, stand } = await showingApp(on)
    const { endorsement: it } = await stand({ name: 'Dockers', branch: 'Quay' })
    await stand({ name: 'Elsewhere Union', ...MILLBROOK })
    await stand({ name: 'Friends', kind: 'community-group' })
    const { text } = await get(`/endorsements/raise?place=${QUAY}`)
    expect(words(text)).toContain('5 kinds of group in Harbourside have not passed it yet')
    expect(kindsOf(text)).toHaveLength(6)
    // What is still to do stands first.
    expect(kindsOf(text).at(-1)).toEqual(['Trade union branch', '1 has passed it:'])
    expect(kindsOf(text)).toContainEqual(['Faith group', 'None here yet. Yours can be the first.'])
    expect(text).toContain(`href="/endorsements/${it.id}" dir="auto">Dockers, Quay<`)
    expect(text).not.toContain('Elsewhere Union')
    expect(text).toContain(`href="/resources/motion?place=${QUAY}&amp;body=faith-group"`)
    expect(text).toContain(`href="/endorsements/new?kind=faith-group&amp;place=${QUAY}"`)
    expect((await get(`/resources/motion?place=${QUAY}&body=faith-group`)).status).toBe(200)
  })

  test('asks for a postcode where no place is known, and has every kind all the same', async () => {
    const { get, post } = await showingApp(on)
    const { text } = await get('/endorsements/raise')
    expect(text).toContain('name="postcode"')
    expect(text).toContain('href="/resources/motion?body=council"')
    const { location } = await post('/near', { postcode: 'ZZ1 1AA', return: '/endorsements/raise' })
    expect(location).toBe(`/endorsements/raise?place=${QUAY}`)
    const { status, location: back } = await get('/endorsements/raise?place=E00000000-x')
    expect([status, back]).toEqual([302, '/endorsements/raise'])
  })
})

test('a council that was merged is the one it is today; one that was split is nowhere', () => {
  const today = new Set(['E3', 'E4'])
  const councils = new Map([...today].map((code) => [code, {}]))
  const successors: Record<string, string[]> = { E1: ['E2'], E2: ['E3'], E5: ['E3', 'E4'] }
  const directory = { successorsOf: (code: string) => successors[code] ?? [] }
  expect(codeToday('E1', councils, directory)).toBe('E3')
  expect(codeToday('E4', councils, directory)).toBe('E4')
  expect(codeToday('E5', councils, directory)).toBeUndefined()
  expect(codeToday('E9', councils, directory)).toBeUndefined()
})
