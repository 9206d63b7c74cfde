import {
  isConsented,
  type ConsentEvent,
  type Message,
  type Story,
} from '../../../platform/sealing/index.ts'
import type { Allowed } from './readiness.ts'

/** Every answer of the witness: those sealed with the story, then those she gave with her receipt. */
export function consentsOf(story: Story, messages: readonly Message[]): ConsentEvent[] {
  const later = messages.flatMap(({ matter, from }) =>
    matter?.kind === 'consent' && from === 'witness' ? [matter.event] : [],
  )
  return [...story.consents, ...later]
}

export function allowedBy(events: ConsentEvent[], today: string): Allowed {
  return {
    published: isConsented(events, { use: 'published', today }),
    firstName: isConsented(events, { use: 'firstName', today }),
  }
}

/** The bodies that may be told in confidence, each of which was asked about by itself. */
export function bodiesToTell(events: ConsentEvent[], today: string): string[] {
  const named = events.flatMap(({ use, body }) => (use === 'toldToBody' && body ? [body] : []))
  return [...new Set(named)].filter((body) =>
    isConsented(events, { use: 'toldToBody', body, today }),
  )
}
