import { z } from 'zod'
import { AUDIENCES, FORMATS, PAPERS, PICTURES, RESOURCE_KINDS, type Format } from './model/kinds.ts'

/** What an address asks of a document. What is not one of ours is passed over, as an old link might be. */
export const AskedOf = z.object({
  place: z.string().max(80).optional().catch(undefined),
  paper: z.enum(PAPERS).optional().catch(undefined),
  picture: z.enum(PICTURES).default('1080x1350').catch('1080x1350'),
  marks: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((said) => said === 'yes'),
})
export type AskedOf = z.infer<typeof AskedOf>

/** What the list of resources is narrowed to. */
export const Filter = z.object({
  place: z.string().max(80).optional().catch(undefined),
  kind: z.enum(RESOURCE_KINDS).optional().catch(undefined),
  audience: z.enum(AUDIENCES).optional().catch(undefined),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)
    .optional()
    .catch(undefined),
})
export type Filter = z.infer<typeof Filter>

/** `flyer.pdf` is the flyer as PDF; `flyer` is the page about it. */
export function readName(file: string): { name: string; format: Format | undefined } | undefined {
  const [, name, ending] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]{3,4}))?$/.exec(file) ?? []
  if (!name) return undefined
  const format = FORMATS.find((one) => one === ending)
  return ending && !format ? undefined : { name, format }
}

/** The address of a document or of the page about it. */
export function addressOf(
  name: string,
  format: Format | undefined,
  query: Record<string, string | undefined> = {},
): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
  const search = new URLSearchParams(given).toString()
  return `/resources/${name}${format ? `.${format}` : ''}${search ? `?${search}` : ''}`
}
