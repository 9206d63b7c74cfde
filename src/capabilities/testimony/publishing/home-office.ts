import type { Identifier, IdentifierType } from '../anonymiser/identifier.ts'

/**
 * What NHS guidance on charging lets a trust pass to the Home Office: name, aliases, date of birth, gender,
 * nationality, address, National Insurance, Home Office and passport numbers, debt.
 */
export const HOME_OFFICE_FIELDS = [
  'name',
  'birth',
  'gender',
  'nationality',
  'address',
  'nationalInsurance',
  'homeOffice',
  'passport',
  'nhsNumber',
  'contact',
  'reference',
  'debt',
] as const
export type HomeOfficeField = (typeof HOME_OFFICE_FIELDS)[number]

const FIELD_OF: Partial<Record<IdentifierType, HomeOfficeField>> = {
  person: 'name',
  staff: 'name',
  dateOfBirth: 'birth',
  nationality: 'nationality',
  country: 'nationality',
  address: 'address',
  postcode: 'address',
  nationalInsurance: 'nationalInsurance',
  homeOfficeReference: 'homeOffice',
  portReference: 'homeOffice',
  passport: 'passport',
  nhsNumber: 'nhsNumber',
  phone: 'contact',
  email: 'contact',
  handle: 'contact',
  url: 'contact',
  reference: 'reference',
  number: 'reference',
  money: 'debt',
}

const GENDER = /\b(?:gender|sex)\b\s*(?:is|was|:|-)?\s*(?:fe)?male\b|\b(?:gender|sex)\s*:/i

/**
 * Which of them a text has, whatever was decided of them: to a body nobody can keep one. A name is one though its
 * owner gave it, and a sum though nobody calls it a debt.
 */
export function homeOfficeFieldsIn(text: string, found: readonly Identifier[]): HomeOfficeField[] {
  const fields = new Set(found.flatMap(({ type }) => FIELD_OF[type] ?? []))
  if (GENDER.test(text)) fields.add('gender')
  return HOME_OFFICE_FIELDS.filter((field) => fields.has(field))
}
