import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { openAnonymiser } from '../capabilities/testimony/index.ts'
import { PlainError } from '../platform/errors.ts'
import type { Out } from './places.ts'

export interface AnonymiseParts {
  input: Readable
  out: Out
}

/**
 * `clarion anonymise [FILE]`: what the anonymiser flags in a text, as JSON. It opens no installation and stores
 * nothing.
 */
export async function anonymiseCommand({ input, out }: AnonymiseParts, file?: string) {
  const words = file === undefined ? await text(input) : await readWords(file)
  const { findIdentifiers, jigsawOf, loadTagger } = await openAnonymiser()
  const spans = findIdentifiers(words, { tagger: await loadTagger() })
  out.print(JSON.stringify({ spans, jigsaw: jigsawOf(spans) }, null, 2))
}

async function readWords(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new PlainError(`There is no text to read at ${file}.`)
  }
}
