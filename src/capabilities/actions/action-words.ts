import { renderMarkdown, renderTemplate } from '../content/index.ts'
import type { Here } from '../bodies/index.ts'
import type { Addressee } from '../letters/index.ts'
import { placeWords } from '../places/index.ts'
import type { PackAction } from './pack-actions.ts'

/** The texts of an action with the place's names in them. */
export interface ActionTexts {
  /** Its steps as safe HTML. */
  steps: string
  script: string | undefined
  text: string | undefined
}

interface Where {
  here: Here | undefined
  addressees: readonly Addressee[]
  campaign: { name: string }
  link(path: string): string
}

/** Nothing when the pack's words cannot be filled in, with the place or without. */
export function actionTexts(action: PackAction, where: Where): ActionTexts | undefined {
  const local = textsWith(action, where)
  return local ?? (where.here && textsWith(action, { ...where, here: undefined, addressees: [] }))
}

function textsWith(action: PackAction, { here, addressees, campaign, link }: Where) {
  const values = {
    place: here ? placeWords(here.place) : null,
    body: addressees[0] ? { name: addressees[0].bodyName } : null,
    campaign,
  }
  const body = filled(action.body, asMarkdown(values))
  const script = filled(action.script ?? '', values)
  const text = filled(action.text ?? '', values)
  if (body === undefined || script === undefined || text === undefined) return undefined
  const place = here ? `?place=${here.place.key}` : ''
  const toLocal = (path: string) => link(/^\/act(\/[a-z0-9-]+)?$/.test(path) ? path + place : path)
  return {
    steps: renderMarkdown(body, { lang: action.language, link: toLocal }),
    script: script || undefined,
    text: text || undefined,
  }
}

function filled(template: string, values: Record<string, unknown>): string | undefined {
  const made = renderTemplate(template, values)
  return made.ok ? made.text : undefined
}

/** Names come from other people's files: in Markdown they are words, whatever signs are in them. */
function asMarkdown(values: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\\`*_{}[\]<>#|~&^:]/g, '\\$&') : value,
  ) as Record<string, unknown>
}
