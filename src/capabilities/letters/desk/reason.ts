/** Why a letter is where it is: our own word for it and, where a mail server refused it, the server's number. */
export interface Reason {
  word: string
  number: string
}

/** Reads `blocked 550`, `answered451` or a word alone. */
export function readReason(reason: string | null): Reason {
  const [, word = '', number = ''] = /^([a-z]+?)\s?(\d{3})?$/i.exec(reason ?? '') ?? []
  return { word: word || (reason ?? ''), number }
}
