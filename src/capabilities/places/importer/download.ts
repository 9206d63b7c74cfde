/** A csv (or the text that dates it) in a download, wherever that lies. */
export interface Item {
  name: string
  /** How many bytes `read` will give. */
  bytes: number
  modified: Date
}

/** A download as it came: a zip, an archive, a folder, or one file. */
export interface Download {
  name: string
  items: Item[]
  /** Gives the bytes of an item. A block is good until the next is asked for. */
  read(item: Item): AsyncIterable<Buffer>
  close(): Promise<void>
}

export function isWanted(name: string) {
  return /(\.csv|metadata\.txt)$/i.test(name) && !/(^|\/)(__MACOSX|\.)/.test(name)
}
