import { z } from 'zod'
import {
  Line,
  Paragraphs,
  type Form,
  type Problem,
  type Typed,
} from '../../../platform/forms/index.ts'
import { asksOf, type Endorsement, type Organisation } from '../endorsement.ts'
import { reportProblems } from '../reporting/check-report.ts'
import { NewEndorsement } from '../reporting/new-endorsement.ts'

const sentence = Paragraphs.pipe(z.string().min(3).max(300))

const Facts = NewEndorsement.pick({
  name: true,
  branch: true,
  kind: true,
  area: true,
  act: true,
  madeOn: true,
  text: true,
  asks: true,
  link: true,
  evidence: true,
  speaker: true,
  speakerAgrees: true,
})
export type Facts = z.infer<typeof Facts>

/** Other facts, why, and from which page they were changed. */
export const Amended = Facts.extend({
  reason: sentence,
  /** What the text was before is not to be kept: it named somebody who had not agreed. */
  forgetText: z.literal('yes').optional(),
  seen: z.coerce.number().int().min(1),
})
export type Amended = z.infer<typeof Amended>

/** What came by post or telephone, how, and how it was checked. */
export const Entered = Facts.extend({
  source: Line.pipe(z.string().min(3).max(300)),
  checked: Line.pipe(z.string().min(3).max(300)),
})
export type Entered = z.infer<typeof Entered>

/** The same rules as for whoever tells us at the front door. */
export function factsProblems(form: Form<Facts>, today: string): Problem[] {
  return reportProblems(form, { today, hasModel: false })
}

/** What stands there now, to be changed. */
export function valuesOf(endorsement: Endorsement, group: Organisation): Typed {
  const { act, madeOn, text, link, evidence, speaker, events } = endorsement
  return {
    name: group.name,
    branch: group.branch ?? '',
    kind: group.kind,
    area: group.areaName ?? '',
    act,
    madeOn,
    text: text ?? '',
    asks: asksOf(endorsement).join('\n'),
    link: link ?? '',
    evidence: evidence ?? '',
    speaker: speaker ?? '',
    // Whoever is named there already has agreed.
    speakerAgrees: speaker ? 'yes' : '',
    seen: String(events),
  }
}
