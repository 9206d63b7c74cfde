import type { ItemToken, WinkMethods } from 'wink-nlp'

/** Says of each stretch of a text whether a language model takes it for somebody's or something's own name. */
export interface Tagger {
  /** Where in the text words start that the model calls proper nouns. */
  properNouns(text: string): Set<number>
}

let tagger: Promise<Tagger> | undefined

/** Loads wink-nlp and its English model, a megabyte that only the caseworker's page and the command need. */
export function loadTagger(): Promise<Tagger> {
  return (tagger ??= openTagger())
}

async function openTagger(): Promise<Tagger> {
  const [{ default: wink }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = wink(model, ['sbd', 'pos'])
  return { properNouns: (text) => properNounsOf(nlp, text) }
}

function properNounsOf({ readDoc, its }: WinkMethods, text: string): Set<number> {
  const starts = new Set<number>()
  let at = 0
  readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const start = text.indexOf(token.out(), at)
      if (start < 0) return
      at = start + token.out().length
      if (token.out(its.pos) === 'PROPN') starts.add(start)
    })
  return starts
}
