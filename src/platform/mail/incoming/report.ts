import type { Arrived } from './arrived.ts'
import { verdictOf, type Verdict } from './status.ts'

export type Reported =
  | ({ kind: 'bounce' } & Verdict)
  | { kind: 'delayed' | 'delivered' | 'complaint' | 'autoReply' }
  | { kind: 'other' }

type Fields = Map<string, string>

/** What a report says that was made for programs: RFC 3464 (delivery), 5965 (complaints), 8098 (it was opened). */
export function readReport(mail: Arrived): Reported | undefined {
  const of = (type: RegExp) => mail.reports.find((one) => type.test(one.type))?.text
  const complaint = of(/^message\/feedback-report/i)
  if (complaint !== undefined) {
    const type = groups(complaint)[0]?.get('feedback-type') ?? ''
    return { kind: /^(abuse|fraud|virus|opt-out|other)/i.test(type) ? 'complaint' : 'other' }
  }
  if (of(/^message\/disposition-notification/i) !== undefined) return { kind: 'autoReply' }
  const delivery = of(/^message\/(global-)?delivery-status/i)
  return delivery === undefined ? undefined : deliveryOf(groups(delivery), mail.text)
}

const KINDS: Record<string, 'delayed' | 'delivered'> = {
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
}

/** The worst of what is said of the recipients. */
function deliveryOf(all: Fields[], text: string): Reported | undefined {
  const recipients = all.filter((fields) => fields.has('action') || fields.has('status'))
  const kinds = recipients.map(actionOf)
  const failed = recipients[kinds.indexOf('failed')]
  if (failed) {
    const field = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(failed.get('status') ?? '')?.[0]
    const words = failed.get('diagnostic-code') ?? ''
    // A few put the server's own words in the part for people alone.
    return { kind: 'bounce', ...verdictOf(words || text.slice(0, 4000), field) }
  }
  if (kinds.includes('delayed')) return { kind: 'delayed' }
  return kinds.includes('delivered') ? { kind: 'delivered' } : undefined
}

function actionOf(fields: Fields): string {
  const action =
    fields
      .get('action')
      ?.toLowerCase()
      .split(/[\s(;]/)[0] ?? ''
  if (action === 'failed') return 'failed'
  if (KINDS[action]) return KINDS[action]
  // Without an action, or with a made-up one, the class of the status says it.
  const status = fields.get('status') ?? ''
  return status.startsWith('5') ? 'failed' : status.startsWith('4') ? 'delayed' : 'delivered'
}

/** Fields in groups, an empty line between them. */
function groups(text: string): Fields[] {
  return text.split(/\r?\n[ \t]*\r?\n/).flatMap((group) => {
    const lines = group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
    const fields = lines.flatMap((line) => {
      const [, name, value = ''] = /^([a-z][a-z0-9-]*)\s*:\s*(.*)$/i.exec(line) ?? []
      return name ? [[name.toLowerCase(), value.trim()] as const] : []
    })
    return fields.length > 0 ? [new Map(fields)] : []
  })
}
