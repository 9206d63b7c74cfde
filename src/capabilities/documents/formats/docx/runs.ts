import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import type { Inline } from '../../model/document.ts'
import { bare } from '../../model/plain.ts'

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Word asks of every run which way it goes, so a run of two scripts becomes several. */
export function runsOf(content: readonly Inline[], direction: 'ltr' | 'rtl'): ParagraphChild[] {
  return content.flatMap((one): ParagraphChild[] => {
    if ('isBreak' in one) return [new TextRun({ text: '', break: 1 })]
    // What is not said here is as the style has it: a heading stays bold.
    const look = { ...(one.isStrong && { bold: true }), ...(one.isEmphasis && { italics: true }) }
    const runs = piecesOf(bare(one.text), direction).map(
      ({ text, isRtl }) =>
        new TextRun({
          text,
          ...look,
          rightToLeft: isRtl,
          ...(one.href && { style: 'Hyperlink' }),
        }),
    )
    return one.href ? [new ExternalHyperlink({ link: one.href, children: runs })] : runs
  })
}

export function plainRuns(text: string, direction: 'ltr' | 'rtl'): ParagraphChild[] {
  return runsOf([{ text }], direction)
}

interface Piece {
  text: string
  isRtl: boolean
}

/** What has no direction of its own, digits and marks, goes with the document's. */
export function piecesOf(text: string, direction: 'ltr' | 'rtl'): Piece[] {
  const pieces: Piece[] = []
  for (const [word] of text.matchAll(/\s*\S+|\s+$/g)) {
    const isRtl = RTL.test(word) || (direction === 'rtl' && !/\p{L}/u.test(word))
    const last = pieces.at(-1)
    if (last?.isRtl === isRtl) last.text += word
    else pieces.push({ text: word, isRtl })
  }
  return pieces
}
