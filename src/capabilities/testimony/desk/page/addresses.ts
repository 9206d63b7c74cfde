const DESK = '/organise/stories'

export const IDENTITY = `${DESK}/identity`
export const FILES = `${DESK}/identity/files`
export const ROLL = `${DESK}/roll`
export const KEYS = `${DESK}/keys`

export const story = (lookup: string): string => `${DESK}/${lookup}.json`
export const attachment = (lookup: string, id: string): string =>
  `${DESK}/${lookup}/attachments/${id}`

type Part = 'messages' | 'assignment' | 'state' | 'expiry' | 'deletion'
export const partOf = (lookup: string, part: Part): string => `${DESK}/${lookup}/${part}`
