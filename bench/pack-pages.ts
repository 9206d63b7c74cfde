import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const nouns = 'branch council trust ward hospital clinic meeting motion letter surgery union group'
const verbs = 'asks answers counts records refuses promises meets votes writes reads invites helps'
const places = 'Ashby Barton Carrow Denham Elmsett Farley Grange Holme Ingham Jarrow Kelso Luton'

/** Pages of about three kilobytes, no two alike, with what pages have: lists, links, tables, emphasis. */
export function writePages(folder: string, count: number): void {
  for (let number = 0; number < count; number++) {
    const section = path.join(folder, `section-${number % 20}`)
    mkdirSync(section, { recursive: true })
    writeFileSync(path.join(section, `page-${number}.md`), pageOf(number))
  }
}

function pageOf(number: number): string {
  const pick = picker(number + 1)
  const parts = Array.from({ length: 5 }, (_, part) => partOf(number, part, pick))
  const head = ['---', `title: Page ${number} of ${pick(places)}`, `ordinal: ${number}`, '---', '']
  return `${[...head, ...parts].join('\n')}\n`
}

function partOf(number: number, part: number, pick: (words: string) => string): string {
  const sentence = () =>
    `The ${pick(nouns)} in ${pick(places)} ${pick(verbs)} **${pick(nouns)} ${number}**, and ` +
    `[the ${pick(nouns)}](https://example.org/${number}/${part}) ${pick(verbs)} *${pick(nouns)}*.`
  return [
    `## What the ${pick(nouns)} ${part} of ${pick(places)} ${pick(verbs)}`,
    '',
    `${sentence()} ${sentence()} ${sentence()}`,
    '',
    ...Array.from({ length: 4 }, () => `- ${sentence()}`),
    '',
    ...(part === 2
      ? ['| place | count |', '|---|---|', `| ${pick(places)} | ${number} |`, '']
      : []),
  ].join('\n')
}

/** The same words for the same page in every run. */
function picker(seed: number): (words: string) => string {
  let state = seed * 2654435761
  return (words) => {
    state = (state * 1664525 + 1013904223) >>> 0
    const list = words.split(' ')
    return list[state % list.length]!
  }
}
