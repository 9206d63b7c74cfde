/** What several letters say alike: each sentence that all of them have, in the order of the first. */
export function commonText(letters: readonly { text: string; ownWords: string | null }[]): string {
  const [first = '', ...others] = letters.map(withoutOwnWords)
  const said = others.map((text) => new Set(linesOf(text).flatMap(sentencesOf)))
  const isCommon = (sentence: string): boolean => said.every((all) => all.has(sentence))
  return paragraphsOf(first)
    .map((paragraph) =>
      linesOf(paragraph)
        .map((line) => sentencesOf(line).filter(isCommon))
        // Of “1. Ask them”, the number alone says nothing.
        .filter((sentences) => sentences.some((sentence) => /\p{L}/u.test(sentence)))
        .map((sentences) => sentences.join(' '))
        .join('\n'),
    )
    .filter(Boolean)
    .join('\n\n')
}

/** Each signer's own words stand under her name; where they stood in her letter nothing is left. */
function withoutOwnWords({ text, ownWords }: { text: string; ownWords: string | null }): string {
  const own = ownWords
    ?.split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
  return own ? text.replace(own, () => '') : text
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/)
}

function linesOf(text: string): string[] {
  return text.split('\n')
}

function sentencesOf(line: string): string[] {
  return line
    .trim()
    .split(/(?<=[.!?؟])\s+/)
    .filter(Boolean)
}
