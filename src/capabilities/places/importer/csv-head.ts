/** The fields of the first line of a csv. */
export function firstLine(head: Buffer): string[] {
  const end = head.indexOf(10)
  const line = decoded(end < 0 ? head : head.subarray(0, end))
    .replace(/^\ufeff/, '')
    .trim()
  return line.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'))
}

/** Where the rows begin: after the byte order mark, and after the header line when there is one. */
export function bodyStart(head: Buffer, hasHeader: boolean) {
  const mark = head.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 3 : 0
  return hasHeader ? head.indexOf(10) + 1 : mark
}

/** Lists saved from Excel are often in Windows' own encoding, which matters for Ynys Môn. */
export function decoded(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
