import { expect, test } from 'vitest'
import { cardFingerprint, Caseworker, openNote, sealNote } from './index.ts'

test('what is sealed to oneself is read by oneself, under its own name', async () => {
  const [ada, ben] = await Promise.all([Caseworker.make(), Caseworker.make()])
  const sealed = await sealNote({ about: 'drafts', text: 'half a reply' }, ada.card)

  expect(await openNote(sealed, ada, 'drafts')).toBe('half a reply')
  await expect(openNote(sealed, ada, 'another')).rejects.toMatchObject({ code: 'mismatched' })
  await expect(openNote(sealed, ben, 'drafts')).rejects.toMatchObject({ code: 'cannotOpen' })
})

test('the fingerprint of a card is thirty digits, and another for any other card', async () => {
  const [ada, ben] = await Promise.all([Caseworker.make(), Caseworker.make()])

  expect(await cardFingerprint(ada.card)).toMatch(/^(\d{5} ){5}\d{5}$/)
  expect(await cardFingerprint(ada.card)).toBe(await cardFingerprint({ ...ada.card }))
  expect(await cardFingerprint({ ...ada.card, recipient: ben.card.recipient })).not.toBe(
    await cardFingerprint(ada.card),
  )
})
