import { expect, test } from 'vitest'
import { healthOffice, isVacancy, personName } from './post.ts'

test.each([
  ['Cabinet Member for Health and Wellbeing', 'Cabinet Member for Health and Wellbeing'],
  [
    'Ward Forum Chair; Executive Member - Adult Social Care, Health',
    'Executive Member - Adult Social Care, Health',
  ],
  ['Member of Council\nPortfolio Holder for Wellbeing', 'Portfolio Holder for Wellbeing'],
  ['Cabinet Member for Adult Social Care', 'Cabinet Member for Adult Social Care'],
])('among the posts “%s” the office for health is “%s”', (posts, title) => {
  expect(healthOffice(posts)?.title).toBe(title)
})

test.each([
  'Shadow Cabinet Member for Health',
  'Deputy Cabinet Member for Health',
  'Chair of Health Scrutiny',
  'Cabinet Member for Health and Safety',
  'Cabinet Member for Environmental Health and Licensing',
  'Cabinet Member for Finance',
  '',
])('“%s” is no office for health', (posts) => {
  expect(healthOffice(posts)).toBeUndefined()
})

test('an office that names health comes before one that names wellbeing', () => {
  const health = healthOffice('Cabinet Member for Public Health')!
  const wellbeing = healthOffice('Cabinet Member for Leisure and Wellbeing')!
  expect(health.rank).toBeLessThan(wellbeing.rank)
})

test('a name is kept without the title before it', () => {
  expect(personName('Councillor  Ada Example')).toBe('Ada Example')
  expect(personName('Cllr. Dr Ada Example')).toBe('Dr Ada Example')
})

test('an empty seat is not a person', () => {
  expect(isVacancy('Vacancy')).toBe(true)
  expect(isVacancy('Vacant Seat')).toBe(true)
  expect(isVacancy('Vera Cant')).toBe(false)
})
