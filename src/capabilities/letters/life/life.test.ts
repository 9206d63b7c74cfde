import { expect, test } from 'vitest'
import { after, ENDED, MOVES, STATES, STUCK, type LetterState, type Move } from './life.ts'

const moves = Object.keys(MOVES) as Move[]

test('a letter goes from written to delivered by the moves that are meant for it', () => {
  const way: Move[] = ['confirm', 'queue', 'begin', 'send', 'settle']
  let state: LetterState | undefined = 'written'
  const seen: (LetterState | undefined)[] = [state]
  for (const move of way) seen.push((state = state && after(state, move)))
  expect(seen).toEqual(['written', 'confirmed', 'queued', 'sending', 'sent', 'delivered'])
})

test('what may have been sent goes again only when somebody asks for it', () => {
  const again = moves.filter((move) => after('possiblySent', move) === 'queued')
  expect(again).toEqual(['retry'])
  expect(after('possiblySent', 'begin')).toBeUndefined()
})

test('nothing that was not confirmed is ever sent', () => {
  const reached = new Set<LetterState>(['written'])
  for (const _ of STATES) {
    for (const state of reached) {
      for (const move of moves.filter((one) => one !== 'confirm')) {
        const next = after(state, move)
        if (next) reached.add(next)
      }
    }
  }
  // Stopped by its writer, it may be put back by an organiser: only what was confirmed shows there.
  expect(
    [...reached].filter((state) => ['lapsed', 'stopped', 'written'].includes(state)),
  ).toHaveLength(3)
  expect(after('written', 'queue')).toBeUndefined()
  expect(after('written', 'begin')).toBeUndefined()
})

test('every state can be reached, and what is stuck has a way out', () => {
  const reached = new Set<LetterState>(['written', ...moves.map((move) => MOVES[move].to)])
  expect([...reached].toSorted()).toEqual([...STATES].toSorted())
  for (const state of STUCK) {
    const outs = moves.map((move) => after(state, move))
    expect(outs, state).toContain('queued')
    expect(outs, state).toContain('stopped')
  }
})

test('what has ended is not sent by itself', () => {
  for (const state of ENDED) {
    expect(after(state, 'begin'), state).toBeUndefined()
    expect(after(state, 'send'), state).toBeUndefined()
  }
})
