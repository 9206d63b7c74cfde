import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './identifiers.ts'

const kindsIn = (text: string) => [...new Set(findIdentifiers(text).map(({ kind }) => kind))]

describe('what could tell the Home Office who someone is, is found', () => {
  test.each([
    ['nhsNumber', 'Her NHS number is 999 000 0018.'],
    ['nhsNumber', 'number 9990000018 on the letter'],
    ['nhsNumber', 'NHS no: 12345'],
    ['nationalInsurance', 'It says QQ 12 34 56 C on the card'],
    ['nationalInsurance', 'qq123456c'],
    ['homeOffice', 'Home Office reference A1234567'],
    ['homeOffice', 'her Home Office ref: X12/345'],
    ['homeOffice', 'UAN 1212-0001-0002-0003'],
    ['homeOffice', '1212-0001-0002-0003'],
    ['homeOffice', 'port reference TN4/98765'],
    ['homeOffice', 'file TN4/98765/7'],
    ['homeOffice', 'GWF012345678'],
    ['homeOffice', 'ARC number ASC/1234567'],
    ['passport', 'passport number 533401372'],
    ['passport', 'Passport no. AB12345'],
    ['number', 'the number 123456 is on it'],
    ['number', '12 34 56 78'],
    ['birth', 'She was born on 3 May 1985 in hospital'],
    ['birth', 'born 03/05/1985'],
    ['birth', 'DOB 3.5.85'],
    ['birth', '3 May 1985 is his birthday'],
    ['birth', 'They asked for the date of birth'],
    ['birth', 'born in 1985'],
    ['email', 'write to amina@mail.example please'],
    ['phone', 'call 07700 900123'],
    ['phone', 'ring +44 20 7946 0958 after five'],
    ['phone', '(020) 7946-0958'],
    ['postcode', 'I live in SE15 5EB'],
    ['postcode', 'near se155eb'],
    ['address', 'at 12 Made Up Road'],
    ['address', 'at 12 rye lane'],
    ['address', 'in Flat 3b'],
    ['reference', 'invoice number INV-20931'],
    ['reference', 'ref: 4412/A'],
    ['reference', 'account 88121'],
    ['debt', 'her bill was for £7,214'],
    ['debt', 'My mother could not pay and she owes £900.50'],
    ['status', 'he was an overstayer'],
    ['status', 'they looked at visa status'],
    ['status', 'my visa had run out'],
    ['status', 'her asylum claim was refused'],
    ['status', 'she is undocumented'],
    ['status', 'My neighbour is an asylum seeker'],
    ['status', 'who has no papers'],
    ['nationality', 'because of her nationality'],
    ['name', 'My name is Amina'],
    ['name', 'Mrs Okafor waited'],
    ['name', 'my neighbour Amina waited'],
    ['name', 'a woman called Amina Khan waited'],
    ['homeOffice', 'Home\r\nOffice   reference\n A1234567'],
    ['number', '123\u200b456'],
    ['postcode', 'ＳＥ１５ ５ＥＢ'],
    ['phone', 'اتصلوا بي على ٠٧٧٠٠ ٩٠٠١٢٣'],
    ['number', 'رقم الملف ١٢٣٤٥٦'],
    ['birth', 'تاريخ ميلادها'],
    ['name', 'اسمي أمينة'],
  ])('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind)
  })
})

describe('what people write about the rules is let through', () => {
  test.each([
    'My neighbours are afraid to see a doctor, and that frightens me.',
    'Since 23 October 2017 hospitals must ask for payment first (SI 2017/756).',
    'In 2015/16 and 2017-18 the numbers grew; by 2019 2020 2021 nobody counted.',
    'More than 10 000 000 people, or 1,500,000 in one year, cost £4.5 million.',
    'People seeking asylum and undocumented people are our neighbours.',
    'Nobody should be asked for a passport before they are asked where it hurts.',
    'I have worked in this hospital for 25 years, on 3 wards.',
    'Call 999 or 111. That is what we were told at school.',
    'Regulation 3(1A) says so; see page 14 of 120.',
    'I have been a patient here for 10 years and live in a street of 200 houses.',
    'A person who is afraid of a bill of £7,000 stays at home.',
    'We walked 12 miles in the park and 3 people on the street asked us why.',
    'My mother worked for the NHS. My friend I visit there agrees.',
    'The Mayor of London and the council in SE15 have said so.',
    'The first case was in 1948, and the baby clinic opened in 1950.',
    'أخاف على جيراني الذين لا يذهبون إلى الطبيب.',
  ])('%s', (text) => {
    expect(findIdentifiers(text)).toEqual([])
  })
})

test('each thing found is shown as it was typed, once', () => {
  const text = 'Her NHS number is 999 000 0018, born ٣/٥/١٩٨٥.'
  const found = findIdentifiers(text)
  expect(found.map((one) => one.text)).toEqual(['999 000 0018', 'born ٣/٥/١٩٨٥'])
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text)
})

test('a long text made to slow the search down does not', () => {
  const hostile = ['born '.repeat(120), '1 a a a '.repeat(75), 'my '.repeat(200), '0 '.repeat(300)]
  const start = performance.now()
  for (const text of hostile) findIdentifiers(text)
  expect(performance.now() - start).toBeLessThan(500)
})
