/** What a flag says that it saw. */
export type IdentifierType =
  | 'nhsNumber'
  | 'nationalInsurance'
  | 'passport'
  | 'homeOfficeReference'
  | 'portReference'
  | 'reference'
  | 'number'
  | 'email'
  | 'phone'
  | 'url'
  | 'handle'
  | 'postcode'
  | 'address'
  | 'date'
  | 'dateOfBirth'
  | 'age'
  | 'money'
  | 'ward'
  | 'hospital'
  | 'organisation'
  | 'job'
  | 'condition'
  | 'rareCondition'
  | 'nationality'
  | 'language'
  | 'faith'
  | 'person'
  | 'staff'
  | 'place'
  | 'country'
  | 'nonLatin'
  | 'unknownWord'

/** Something in a text that could tell who a person is: offsets in UTF-16 units, as JavaScript counts them. */
export interface Identifier {
  start: number
  end: number
  type: IdentifierType
  text: string
}

/** A stretch of the plain form, before it is told where it was typed. */
export interface Found {
  start: number
  end: number
  type: IdentifierType
}

/** What leads straight to a person, or is a person: no generalisation makes it safe. */
export const DIRECT: ReadonlySet<IdentifierType> = new Set([
  'nhsNumber',
  'nationalInsurance',
  'passport',
  'homeOfficeReference',
  'portReference',
  'reference',
  'number',
  'email',
  'phone',
  'url',
  'handle',
  'postcode',
  'address',
  'dateOfBirth',
  'person',
  'staff',
])
