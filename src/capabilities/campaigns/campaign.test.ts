import { expect, test } from 'vitest'
import { CampaignForm, controllerOf, readsLikeHome, type Campaign } from './campaign.ts'

const answers = {
  name: 'Care in Anytown',
  controllerName: 'Anytown Care Campaign',
  controllerContact: 'hello@anytown.example',
}

test.each([
  '12 Rose Lane, Anytown AA1 1AA',
  '7a Station Road',
  'Flat 4, Tower Heights',
  "221 St John's Wood Terrace",
])('%s reads like a home', (contact) => {
  expect(readsLikeHome(contact)).toBe(true)
})

test.each([
  'hello@anytown.example',
  'PO Box 12, Anytown AA1 1AA',
  'Trades Union Centre, 12 High Street, Anytown',
  'c/o Anytown Library, 3 Library Road',
  'Anytown Care Ltd, 3 Mill Lane',
])('%s does not', (contact) => {
  expect(readsLikeHome(contact)).toBe(false)
})

test('an address keeps its lines, and a name has one', () => {
  const address = 'PO Box 12 \r\n  Anytown'
  expect(CampaignForm.parse({ ...answers, controllerContact: address }).controllerContact).toBe(
    'PO Box 12\nAnytown',
  )
  expect(CampaignForm.safeParse({ ...answers, name: 'Care\r\nX-Header: y' }).success).toBe(false)
})

test('nobody is named as controller until a name and a way to reach it are both there', () => {
  const campaign = { controllerName: 'Anytown', controllerContact: null } as Campaign

  expect(controllerOf(campaign)).toBeUndefined()
  expect(controllerOf({ ...campaign, controllerContact: 'a@b.example' })).toEqual({
    name: 'Anytown',
    contact: 'a@b.example',
  })
})
