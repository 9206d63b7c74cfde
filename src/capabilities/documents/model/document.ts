import type { QrCode } from '../../../platform/qr-code.ts'
import type { Paper, ResourceKind } from './kinds.ts'

/** A run of words. What came from outside is here as it was: nothing that makes a file reads marks in it. */
export interface TextRun {
  text: string
  isStrong?: true
  isEmphasis?: true
  href?: string
}

/** A line: runs of words, and where a line ends before its time. */
export type Inline = TextRun | { isBreak: true }

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; content: Inline[] }
  | { kind: 'paragraph'; role: ParagraphRole; content: Inline[] }
  /** Numbered through the whole document, so that one can be named in a debate. */
  | { kind: 'clauses'; start: number; items: Block[][] }
  | { kind: 'list'; isNumbered: boolean; items: Block[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  /** A table whose last column is drawn as bars; the table stands under it. */
  | { kind: 'chart'; head: Inline[][]; rows: Inline[][][]; bars: Bar[] }
  | { kind: 'callout'; content: Block[] }
  | { kind: 'quote'; content: Block[] }
  /** What a speaker says, and the audience does not see. */
  | { kind: 'notes'; content: Block[] }
  /** Rows to write in by hand, numbered. */
  | { kind: 'signUp'; head: string[]; rows: number }
  /** Words with a line to write on. */
  | { kind: 'fields'; labels: string[] }
  | { kind: 'qr'; url: string; label: string; code: QrCode }
  | { kind: 'pageBreak' }
  /** The same in another language, where somebody's safety hangs on the words. */
  | { kind: 'beside'; language: string; direction: 'ltr' | 'rtl'; content: Block[] }

export type ParagraphRole = 'body' | 'big' | 'small'

export interface Bar {
  label: string
  value: number
}

export interface DocumentSource {
  title: string
  url?: string
  on?: string
}

/** One document for one place, whole: every form it can have is made from this and nothing else. */
export interface Document {
  name: string
  kind: ResourceKind
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  summary: string
  paper: Paper
  /** The strong colour of the pack, `#rrggbb`. */
  colour: string
  campaign: string
  blocks: Block[]
  sources: DocumentSource[]
  /** Who is behind it: lines that stand on everything printed. */
  imprint: string[]
  /** What a reader should know of the document itself: facts that are old, a translation nobody checked. */
  cautions: string[]
  /** Where the page of the place is. */
  link: { url: string; short: string; label: string; code: QrCode }
  words: DocumentWords
}

/** The fixed words of a document, in its language. */
export interface DocumentWords {
  sources: string
  notes: string
  /** With `{page}` and `{pages}` to be put in. */
  page: string
}
