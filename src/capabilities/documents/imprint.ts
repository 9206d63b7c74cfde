import { z } from 'zod'
import { readsLikeHome, type Controller } from '../campaigns/index.ts'
import type { DocumentMessages } from './messages/index.ts'

const line = z.string().trim().min(1).max(400)

/** What a pack may say of who publishes: `imprint:` in `_config.yml`. */
const PackImprint = z.object({
  promoter: line.optional(),
  address: line.optional(),
  printer: line.optional(),
  /** The number of a registered charity: its documents ask nothing of party branches. */
  charity: z.union([line, z.number()]).transform(String).optional(),
})

export interface Publisher {
  promoter?: string | undefined
  /** A PO Box or an organisation's address; a home is never asked for. */
  address?: string | undefined
  printer?: string | undefined
  charity?: string | undefined
}

/** Who publishes: what an owner has said of the campaign, and what the pack says where she has not. */
export function publisherOf(
  controller: Controller | undefined,
  config: Record<string, unknown>,
): Publisher {
  const read = PackImprint.safeParse(config['imprint'] ?? {})
  const pack = read.success ? read.data : {}
  if (!controller) return pack
  const { name, contact } = controller
  return {
    ...pack,
    promoter: name,
    address: isPostal(contact) ? onOneLine(contact) : pack.address,
  }
}

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i

function isPostal(contact: string): boolean {
  return POSTCODE.test(contact) || /\bp\.?\s?o\.?\s?box\b/i.test(contact)
}

function onOneLine(text: string): string {
  return text.replace(/,?\s*\n\s*/g, ', ')
}

/**
 * What stands on everything printed: Political Parties, Elections and Referendums Act 2000, section 143, asks for the
 * name and address of the printer, of the promoter, and of whoever it is published for. What is not known is a line
 * to write on, for whoever prints it.
 */
export function imprintOf(publisher: Publisher, t: DocumentMessages): string[] {
  const { promoter, address, printer, charity } = publisher
  const gap = '____________________'
  return [
    t('imprint.promoter', { promoter: promoter ?? gap, address: address ?? gap }),
    printer ? t('imprint.printer', { printer }) : t('imprint.printer', { printer: gap }),
    ...(charity ? [t('imprint.charity', { number: charity })] : []),
  ]
}

/** Whether nothing is left to write by hand but the printer. */
export function isWhole({ promoter, address }: Publisher): boolean {
  return Boolean(promoter && address)
}

/** Whether what would be printed reads like somebody's home, which thousands would then know. */
export function isHome({ address }: Publisher): boolean {
  return address !== undefined && readsLikeHome(address)
}
