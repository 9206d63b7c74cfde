import { Refused } from './refused.ts'

/** What a rule asks of a dictionary of a PDF. */
export interface Looked {
  has(key: string): boolean
  name(key: string): string | undefined
  text(key: string): string | undefined
}

/** Who, when and with what: said in many places, and shown in none. */
export const SILENT_KEYS = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'AA', 'Perms', 'DSS']

/** Actions that run, send, fetch or open something: ISO 32000-2, 12.6.4. */
const ACTIONS: Record<string, string> = {
  JavaScript: 'JavaScript',
  Launch: 'an action that starts a program',
  SubmitForm: 'a form that sends what is typed elsewhere',
  ImportData: 'an action that fetches data',
  GoToR: 'a link into another file',
  GoToE: 'a link into an attached file',
  Rendition: 'film or sound',
  Movie: 'film or sound',
  Sound: 'film or sound',
  RichMediaExecute: 'film or sound',
}
const MEDIA = ['RichMedia', 'Movie', 'Sound', 'Screen', '3D', 'PS']

/** Refuses a dictionary that brings something to run, to fetch or to open. */
export function refuseDictionary(dict: Looked): void {
  if (dict.has('JS') || dict.has('JavaScript')) throw new Refused('active', 'JavaScript')
  const action = ACTIONS[dict.name('S') ?? '']
  if (action) throw new Refused('active', action)
  if (dict.has('XFA')) throw new Refused('active', 'an XFA form')
  const subtype = dict.name('Subtype') ?? ''
  if (MEDIA.includes(subtype)) throw new Refused('active', 'film, sound or a program')
  const isAttached = dict.has('EmbeddedFiles') || dict.has('EF') || dict.has('AF')
  if (isAttached || subtype === 'FileAttachment' || dict.name('Type') === 'EmbeddedFile')
    throw new Refused('embedded')
  // A stream whose bytes lie in another file.
  if (dict.has('FFilter') || dict.has('FDecodeParms')) throw new Refused('external')
  const uri = dict.name('S') === 'URI' ? dict.text('URI') : undefined
  if (uri !== undefined && !/^(https?:|mailto:|tel:|#)/i.test(uri.trim()))
    throw new Refused('external', uri)
}
