import { z } from 'zod'
import { PlainError } from '../errors.ts'

/**
 * A backup is gzipped text, a JSON value a line: a head, then the tables and files, each opened by a line of
 * its own and followed by its rows or bytes, then an end that says how much there was and its SHA-256.
 * A row is an array, in the order of its table's columns.
 */
export const FORMAT = 1

export const Head = z.object({
  clarion: z.literal('backup'),
  format: z.number().int(),
  createdAt: z.iso.datetime(),
  from: z.enum(['sqlite', 'postgres']),
  /** The steps that had made the schema, in order. */
  migrations: z.array(z.string()),
})
export type Head = z.infer<typeof Head>

export const End = z.object({
  end: z.object({
    rows: z.number().int(),
    files: z.number().int(),
    /** Of every line before this one, with its newline, as UTF-8. */
    sha256: z.string(),
  }),
})
export type End = z.infer<typeof End>

export const TableLine = z.object({ table: z.string(), columns: z.array(z.string()) })
export type TableLine = z.infer<typeof TableLine>
export const FileLine = z.object({ file: z.string() })
export const BytesLine = z.object({ bytes: z.base64() })
export const SecretLine = z.object({ secret: z.string() })

export type Value = null | number | string | Uint8Array

/** JSON has no bytes: they are base64, marked as such. */
export function toLine(row: readonly Value[]): string {
  return JSON.stringify(row.map((value) => (value instanceof Uint8Array ? marked(value) : value)))
}

export function fromLine(row: readonly unknown[]): Value[] {
  return row.map((value) =>
    typeof value === 'object' && value !== null ? unmarked(value) : (value as Value),
  )
}

export function marked(bytes: Uint8Array): { bytes: string } {
  return { bytes: Buffer.from(bytes).toString('base64') }
}

export function unmarked(line: unknown): Buffer {
  const { data } = BytesLine.safeParse(line)
  if (!data) throw damaged()
  return Buffer.from(data.bytes, 'base64')
}

export function damaged(): PlainError {
  return new PlainError('This backup is damaged or cut short. Nothing of it was restored.')
}
