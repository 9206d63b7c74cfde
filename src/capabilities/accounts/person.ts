import { z } from 'zod'
import type { Instant } from '../../platform/clock/index.ts'

/** Someone with an account: a member of a campaign who works at the desk. Visitors never have one. */
export interface Person {
  id: string
  email: string
  name: string
  passwordHash: string
  createdAt: Instant
}

/** One spelling for each address. That capitals count before the @ is true of no mail server still in use. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** Any name in any script. Line breaks and marks that turn the text around could forge what stands beside it. */
export const Name = z
  .string()
  .trim()
  .max(100)
  .normalize('NFC')
  .refine((name) => /\p{L}/u.test(name) && !/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(name), {
    error: 'accounts.name',
  })

/** What she calls a thing of hers, such as “stall tablet”. */
export const Label = z
  .string()
  .trim()
  .max(60)
  .refine((label) => !/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(label), {
    error: 'accounts.label',
  })

const MOST_PASSWORD = 256

/** A password as it is typed to get in: long ones are refused before they cost anything. */
export const TypedPassword = z.string().min(1).max(MOST_PASSWORD)

/** Length is what makes a password hard to guess; rules about digits and signs do not: NIST SP 800-63B-4, 3.1.1.2. */
export const NewPassword = z
  .string()
  .min(12)
  .max(MOST_PASSWORD)
  .refine((password) => new Set(password).size > 4, { error: 'accounts.easyPassword' })
