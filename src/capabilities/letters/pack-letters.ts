import type { PackFile, PackText } from '../content/index.ts'
import { LetterData } from './letter.ts'

/** A letter of the pack with its translations. The original is what is sent. */
export interface PackLetter {
  name: string
  data: LetterData
  original: PackText
  translations: Readonly<Record<string, PackText>>
}

/** The letter of that name, when there is one and its front matter is right. */
export function findLetter(files: readonly PackFile[], name: string): PackLetter | undefined {
  const file = files.find((one) => one.name === name)
  const read = file && LetterData.safeParse(file.original.data)
  if (!file || !read?.success) return undefined
  return { name, data: read.data, original: file.original, translations: file.translations }
}
