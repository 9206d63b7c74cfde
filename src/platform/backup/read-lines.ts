import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { PlainError } from '../errors.ts'
import { damaged, End, FileLine, FORMAT, Head } from './format.ts'

/** A head is a line of a few hundred characters: what goes on for longer is no backup of ours. */
const LONGEST_HEAD = 1024 * 1024

/** Reads a backup from end to end; throws a sentence unless it is whole and as it was written. */
export async function checkBackup(file: string): Promise<Head> {
  const { head, lines } = await BackupLines.open(file)
  const read = { rows: 0, files: 0 }
  while (!End.safeParse(lines.next).success) {
    const line = await lines.take()
    if (Array.isArray(line)) read.rows += 1
    else if (FileLine.safeParse(line).success) read.files += 1
  }
  await lines.finish(read)
  return head
}

/** The lines of a backup, one after another, each parsed. Whether the file was whole, `finish` says. */
export class BackupLines {
  readonly #lines: AsyncGenerator<string>
  readonly #hash = createHash('sha256')
  #next: unknown
  #text = ''

  private constructor(lines: AsyncGenerator<string>) {
    this.#lines = lines
  }

  static async open(file: string): Promise<{ head: Head; lines: BackupLines }> {
    const lines = new BackupLines(linesIn(file))
    return { head: await lines.#readHead(), lines }
  }

  /** The next line, which is not taken yet. */
  get next(): unknown {
    return this.#next
  }

  /** Takes the next line and reads the one after it. */
  async take(): Promise<unknown> {
    const taken = this.#next
    this.#hash.update(`${this.#text}\n`)
    const { value, done } = await this.#lines.next()
    if (done) throw damaged()
    this.#text = value
    this.#next = parsed(value)
    return taken
  }

  /** Holds the end against what was read. */
  async finish(read: { rows: number; files: number }): Promise<void> {
    const { data } = End.safeParse(this.#next)
    const isWhole =
      data?.end.rows === read.rows &&
      data.end.files === read.files &&
      data.end.sha256 === this.#hash.digest('hex')
    if (!isWhole || !(await this.#lines.next()).done) throw damaged()
  }

  close(): Promise<unknown> {
    return this.#lines.return(undefined)
  }

  async #readHead(): Promise<Head> {
    const first = await this.#lines.next().catch(() => ({ value: undefined }))
    const said = readJson(first.value)
    if (isNewer(said)) {
      throw new PlainError(
        'This backup was made by a newer Clarion. Install that one, then restore.',
      )
    }
    const { data } = Head.safeParse(said)
    if (!data) throw new PlainError('This file is not a Clarion backup.')
    this.#text = first.value!
    this.#next = said
    await this.take()
    return data
  }
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file)
  const text = raw.pipe(createGunzip()).setEncoding('utf8')
  raw.on('error', (error) => text.destroy(error))
  let rest = ''
  let isFirst = true
  try {
    for await (const piece of text as AsyncIterable<string>) {
      const lines = (rest + piece).split('\n')
      rest = lines.pop()!
      if (isFirst && lines.length === 0 && rest.length > LONGEST_HEAD) return
      isFirst &&= lines.length === 0
      yield* lines
    }
  } catch (error) {
    throw isUnreadable(error) ? error : damaged()
  } finally {
    raw.destroy()
  }
  if (rest) throw damaged()
}

function isUnreadable(error: unknown): boolean {
  return ['ENOENT', 'EACCES', 'EISDIR', 'EIO'].includes((error as { code?: string }).code ?? '')
}

function parsed(line: string): unknown {
  const value = readJson(line)
  if (value === undefined) throw damaged()
  return value
}

function readJson(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '')
  } catch {
    return undefined
  }
}

function isNewer(said: unknown): boolean {
  const { clarion, format } = (said ?? {}) as Record<string, unknown>
  return clarion === 'backup' && typeof format === 'number' && format > FORMAT
}
