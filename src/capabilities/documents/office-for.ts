import type { Context } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { openOffice, type DocumentsParts, type Office } from './document-office.ts'

/** What documents are made with for one request: in its language, and with its address where none is set. */
export function officeFor(c: Context<Env>, parts: DocumentsParts): Promise<Office> {
  return openOffice(parts, { language: c.var.language, origin: new URL(c.req.url).origin })
}
