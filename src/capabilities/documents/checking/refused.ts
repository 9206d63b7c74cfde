/** Why a file is not taken. Each has its sentence in the messages, which says what to do. */
export const REASONS = [
  'empty',
  'tooLarge',
  'kind',
  'broken',
  'cutShort',
  'around',
  'locked',
  'macros',
  'active',
  'embedded',
  'external',
  'picture',
  'strange',
  'bomb',
  'notText',
  'tooMuch',
  'noRoom',
  'infected',
  'notScanned',
] as const
export type Reason = (typeof REASONS)[number]

export interface Refusal {
  reason: Reason
  /** What it is about, in the words of the file: `HEIC picture`, `word/media/image3.emf`. */
  what?: string
}

/** Thrown while a file is looked through, and caught where it began. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(reason: Reason, what?: string) {
    super(reason)
    this.name = 'Refused'
    this.refusal = { reason, ...(what !== undefined && { what: what.slice(0, 80) }) }
  }
}
