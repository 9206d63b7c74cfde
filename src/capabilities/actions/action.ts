import { z } from 'zod'
import {
  FileName,
  frontMatterFaults,
  RECIPIENT_KINDS,
  Source,
  type FrontMatterFault,
} from '../letters/index.ts'

export const SECTIONS = ['speak-up', 'bring-your-group', 'challenge'] as const
export const KINDS = ['letter', 'read', 'share', 'visit', 'call', 'talk'] as const
export type ActionKind = (typeof KINDS)[number]

const sentence = z.string().trim().min(1)

/** An address of this site, or a whole one of another. */
const Link = z.strictObject({
  label: sentence,
  url: z.union([z.string().regex(/^\/(?!\/)/), z.httpUrl()]),
})

/** What an action of the pack says about itself; its steps are the text below. */
export const ActionData = z
  .strictObject({
    title: sentence,
    summary: sentence,
    section: z.enum(SECTIONS),
    ordinal: z.number().int().min(0).default(99),
    kind: z.enum(KINDS),
    minutes: z.number().int().min(1).max(600),
    for: z.array(z.enum(['everyone', 'nhs-workers', 'groups'])).default(['everyone']),
    to: z.array(z.enum(RECIPIENT_KINDS)).default([]),
    template: FileName.optional(),
    script: sentence.optional(),
    links: z.array(Link).default([]),
    text: sentence.optional(),
    sent: sentence,
    kept: sentence,
    verb: sentence,
    done: sentence,
    sources: z.array(Source).default([]),
    reviewed: z.iso.date().optional(),
    /** Only in a translation: whether a speaker has checked it. */
    checked: z.boolean().optional(),
  })
  .superRefine((data, context) => {
    for (const { key, message } of wants(data)) {
      context.addIssue({ code: 'custom', path: [key], message })
    }
  })
export type ActionData = z.infer<typeof ActionData>

type Given = Pick<ActionData, 'kind' | 'to' | 'template' | 'script' | 'links' | 'text'>

/** What each kind of action cannot be without. */
function wants({ kind, to, template, script, links, text }: Given) {
  const missing = (key: string, message: string) => [{ key, message }]
  if (kind === 'letter' && !template) return missing('template', 'A letter needs its template.')
  if (kind === 'call' && !script) return missing('script', 'A call needs its script.')
  if (kind === 'share' && !text) return missing('text', 'What is shared needs its text.')
  if (kind === 'read' && links.length === 0) return missing('links', 'Reading needs links.')
  if ((kind === 'letter' || kind === 'call') && to.length === 0) {
    return missing('to', `A ${kind} needs somebody to go to.`)
  }
  return []
}

const HINTS: Record<keyof ActionData, string> = {
  title: 'what to do, as a heading',
  summary: 'one sentence under the title',
  section: `one of ${SECTIONS.join(', ')}`,
  ordinal: 'a number that puts actions of a section in order',
  kind: `one of ${KINDS.join(', ')}`,
  minutes: 'how long it takes, as a number from 1 to 600',
  for: 'a list of everyone, nhs-workers, groups',
  to: `a list of ${RECIPIENT_KINDS.join(', ')}`,
  template: 'the name of a file in letters, without its ending',
  script: 'what to say on the phone',
  links: 'a list of links, each with label and url (a path that begins with /, or a whole address)',
  text: 'the message to share',
  sent: 'a sentence that says what leaves the reader',
  kept: 'a sentence that says what we keep',
  verb: 'the words on the button',
  done: 'the words on the button afterwards, such as “I sent it”',
  sources: 'a list of sources, each with title, url and on (a day such as 2026-05-02)',
  reviewed: 'the day somebody last checked it, such as 2026-05-02',
  checked: 'true once a speaker has checked the translation',
}

export function actionFaults(data: Record<string, unknown>): FrontMatterFault[] {
  const read = ActionData.safeParse(data)
  return read.success ? [] : frontMatterFaults(read.error, data, HINTS)
}
