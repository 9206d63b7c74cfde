/** What was passed beside the model text, paragraph by paragraph. */
export interface Comparison {
  isSame: boolean
  passed: { text: string; isOwn: boolean }[]
  /** Paragraphs of the model text that were left out or changed. */
  missing: string[]
}

export function compareTexts(model: string, passed: string): Comparison {
  const [ofModel, ofPassed] = [paragraphs(model), paragraphs(passed)]
  const [inModel, inPassed] = [new Set(ofModel.map(plain)), new Set(ofPassed.map(plain))]
  const missing = ofModel.filter((text) => !inPassed.has(plain(text)))
  const said = ofPassed.map((text) => ({ text, isOwn: !inModel.has(plain(text)) }))
  return {
    isSame: missing.length === 0 && said.every(({ isOwn }) => !isOwn),
    passed: said,
    missing,
  }
}

const paragraphs = (text: string) => text.split(/\n+/).filter((line) => line.trim())

/** Another quote, dash, space or capital is no other text. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
