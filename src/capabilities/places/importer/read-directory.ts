import { Collection, Tuples } from './collection.ts'
import type { Contents, DataFile } from './contents.ts'
import type { Download } from './download.ts'
import { rowReader, type Reading } from './row-reader.ts'
import { RowScanner } from './row-scanner.ts'

/** How far an import is; `secondsLeft` is a guess from the rate so far. */
export interface Progress {
  rows: number
  bytes: number
  totalBytes: number
  /** Rows a second. */
  rate: number
  secondsLeft: number
}

export type OnProgress = (progress: Progress) => void

/** Reads every row of a download. */
export async function readDirectory(
  download: Download,
  { data }: Contents,
  onProgress?: OnProgress,
) {
  const reading: Reading = { collection: new Collection(), tuples: new Tuples(), latest: 0 }
  const report = reporter(data, onProgress)
  let rows = 0
  for (const file of data) {
    const scanner = new RowScanner(file.layout.width, rowReader(file.layout, reading))
    let skip = file.start
    for await (const block of download.read(file.item)) {
      const skipped = Math.min(skip, block.length)
      skip -= skipped
      scanner.push(block.subarray(skipped))
      report(rows + scanner.rows, block.length)
    }
    scanner.end()
    rows += scanner.rows
  }
  return { ...reading, rows }
}

const REPORT_EVERY_MS = 200

function reporter(data: DataFile[], onProgress: OnProgress | undefined) {
  const totalBytes = data.reduce((sum, { item }) => sum + item.bytes, 0)
  const begun = performance.now()
  let bytes = 0
  let last = begun
  return (rows: number, more: number) => {
    bytes += more
    const now = performance.now()
    if (!onProgress || (now - last < REPORT_EVERY_MS && bytes < totalBytes)) return
    last = now
    const seconds = Math.max(now - begun, 1) / 1000
    const secondsLeft = (seconds * Math.max(totalBytes - bytes, 0)) / bytes
    onProgress({ rows, bytes, totalBytes, rate: rows / seconds, secondsLeft })
  }
}
