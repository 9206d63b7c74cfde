import type { Publisher } from './imprint.ts'
import type { Paper } from './model/kinds.ts'
import type { Demand } from './pack/demands.ts'
import type { Resource } from './pack/resource.ts'
import type { Here } from '../bodies/index.ts'

export interface DocumentParts {
  resource: Resource
  here: Here | undefined
  demands: Demand[]
  campaign: string
  publisher: Publisher
  colour: string
  /** The public address, without a slash at the end. */
  url: string
  today: string
  paper?: Paper | undefined
  /** The text in the stead of the pack's: what somebody has made of it on the page. Markdown without Liquid. */
  written?: { title: string; text: string; sheet?: string | undefined } | undefined
}
