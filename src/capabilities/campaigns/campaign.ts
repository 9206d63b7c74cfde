import { z } from 'zod'
import type { Day, Instant } from '../../platform/clock/index.ts'

/** A local campaign: its name, its area, and who answers for the personal data in it. */
export interface Campaign {
  id: string
  slug: string
  name: string
  /** The data controller, once an owner has said who it is. */
  controllerName: string | null
  controllerContact: string | null
  /** The day it was said; until then every page that should name the controller says that nobody is named. */
  startedOn: Day | null
  areaCodes: string[]
  createdAt: Instant
}

export interface Controller {
  name: string
  contact: string
}

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .normalize('NFC')
    .refine((text) => !/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(text), {
      error: 'campaigns.oneLine',
    })

/** What starting asks, and what can be changed later. */
export const CampaignForm = z.object({
  name: line(80),
  controllerName: line(200),
  controllerContact: z
    .string()
    .trim()
    .min(5)
    .max(400)
    .normalize('NFC')
    .transform((text) => text.replace(/\s*\r?\n\s*/g, '\n'))
    .refine((text) => !/[^\P{Cc}\n]|[\u2028-\u202E\u2066-\u2069]/u.test(text), {
      error: 'campaigns.characters',
    }),
  notAHome: z.literal('yes').optional(),
})
export type CampaignForm = z.infer<typeof CampaignForm>

/** UK GDPR, Article 13(1)(a): who collects personal data says who it is and how it is reached. */
export function controllerOf(campaign: Campaign): Controller | undefined {
  const { controllerName: name, controllerContact: contact } = campaign
  return name && contact ? { name, contact } : undefined
}

const STREET =
  /\b\d+[a-z]?,?\s+(?:[\p{L}'’.-]+\s+){1,4}(?:road|rd|street|st|avenue|ave|close|lane|drive|way|crescent|terrace|grove|gardens|court|place|park|hill|walk|mews|row|square|view|rise)\b/iu
const FLAT = /\b(?:flat|apartment|apt)\s+\d+[a-z]?\b/i
const OFFICE =
  /\b(?:p\.?\s?o\.?\s?box|c\/o|care of|office|centre|center|union|church|mosque|temple|hall|library|university|college|house of|council|trust|ltd|limited|foundation)\b/i

/** Whether an address reads like someone's home, which the whole world would then know. */
export function readsLikeHome(contact: string): boolean {
  return (STREET.test(contact) || FLAT.test(contact)) && !OFFICE.test(contact)
}

/** The fields that differ, by name alone, for the trail. */
export function changedFields(before: Campaign, after: Campaign): string[] {
  const fields = ['name', 'controllerName', 'controllerContact'] as const
  return fields.filter((field) => before[field] !== after[field])
}
