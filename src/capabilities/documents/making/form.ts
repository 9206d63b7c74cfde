import type { Document } from '../model/document.ts'
import type { Picture } from '../model/kinds.ts'

/** A form that a document can be made in, and what may be chosen of it. */
export type Form =
  | { format: 'pdf'; marks: boolean }
  | { format: 'docx' }
  | { format: 'pptx' }
  | { format: 'png'; picture: Picture }

export interface Job {
  document: Document
  form: Form
}

/** What a worker is sent, and what it answers. */
export interface Asked extends Job {
  id: number
}
export type Answered = { id: number; bytes: Uint8Array } | { id: number; fault: string }

export const TYPES: Record<Form['format'], string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  png: 'image/png',
}
