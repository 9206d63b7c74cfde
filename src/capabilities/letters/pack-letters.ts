import type { PackFile, PackText } from '../content/index.ts'
import { LetterData } from './letter.ts'

/** A letter of the pack with its translations. The original is what is sent. */
export interface PackLetter {
  name: string
  data: LetterData
  original: PackText
  translations: Readonly<Record<string, PackText>>
}

/** A pack is read once, and each letter in it is asked for by everyone who writes. */
const known = new WeakMap<PackFile, PackLetter | 'faulty'>()

/** The letter of that name, when there is one and its front matter is right. */
export function findLetter(files: readonly PackFile[], name: string): PackLetter | undefined {
  const file = files.find((one) => one.name === name)
  if (!file) return undefined
  let letter = known.get(file)
  if (!letter) known.set(file, (letter = letterIn(file)))
  return letter === 'faulty' ? undefined : letter
}

function letterIn({ name, original, translations }: PackFile): PackLetter | 'faulty' {
  const read = LetterData.safeParse(original.data)
  return read.success ? { name, data: read.data, original, translations } : 'faulty'
}
