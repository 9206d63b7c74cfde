import type { Message, Proposal } from '../../../platform/sealing/index.ts'

export type Standing =
  | 'asked'
  | 'agreed'
  /** She said no, and may still say yes. */
  | 'refused'
  /** She said yes and took it back: what was shown has gone, and would have to be asked for anew. */
  | 'takenBack'

/** Words that caseworkers want to show or tell, and what the witness said to it. */
export interface UseOfStory {
  publication: string
  proposal: Proposal
  /** Takes the words down again. */
  token: string
  week: string
  standing: Standing
  /** What she wrote with her last answer. */
  said: string
}

/**
 * Each use that was asked for, in the order of asking, as the messages leave it. Only caseworkers ask and only
 * the witness answers: what came from the other side is passed over.
 */
export function usesIn(messages: readonly Message[]): UseOfStory[] {
  const uses = new Map<string, UseOfStory>()
  for (const { matter, from, week, text } of messages) {
    if (matter?.kind === 'proposal' && from === 'caseworkers') {
      const { proposal, token } = matter
      const { publication } = proposal
      // A second proposal under the same name would put other words beneath an answer that was given.
      if (uses.has(publication)) continue
      uses.set(publication, { publication, proposal, token, week, standing: 'asked', said: '' })
    }
    if (from !== 'witness') continue
    if (matter?.kind === 'agreement') answer(uses.get(matter.agreement.publication), 'agreed', text)
    if (matter?.kind === 'refusal') answer(uses.get(matter.publication), 'refused', text)
  }
  return [...uses.values()]
}

function answer(use: UseOfStory | undefined, to: 'agreed' | 'refused', said: string): void {
  if (!use || use.standing === 'takenBack') return
  use.standing = to === 'refused' && use.standing === 'agreed' ? 'takenBack' : to
  use.said = said
}
