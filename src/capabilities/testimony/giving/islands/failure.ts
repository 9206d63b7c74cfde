import type { Said } from '../browser-words.ts'
import type { Answer } from './ask.ts'

/** Why a story was not sent, as the sentence that says what to do. Nothing is lost in any of them. */
export class NotSent extends Error {
  readonly sentence: Said

  constructor(sentence: Said) {
    super(sentence)
    this.sentence = sentence
  }
}

export function sentenceFor({ status, code }: Answer): Said {
  if (status === 'offline') return 'failed.offline'
  if (code === 'closed') return 'failed.closed'
  if (code.startsWith('proof')) return 'failed.proof'
  if (status === 507 || status === 429) return 'failed.moreRoom'
  return 'failed.server'
}
