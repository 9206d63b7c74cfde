import { safeName } from './allowed.ts'

/** What stands around the HTML of a page: where it is, and how its links are written there. */
export interface Linking {
  /** The address of the page, from which its relative links are read. */
  from: string
  /** Writes the address of a page of this site, in the language being read. */
  link(path: string): string
  /** Writes the address of a file of the pack. */
  file(path: string): string
  /** Whether a path is a file of the pack, and where a link to a source, `other.md`, leads. */
  target(path: string): { kind: 'page' | 'file'; path: string }
  words: LinkWords
}

/** The few words that safety puts on a page. */
export interface LinkWords {
  newTab: string
  pictureOn(place: string): string
  shownOn(place: string): string
}

const schemes = new Set(['http', 'https', 'mailto', 'tel', 'sms'])
const base = 'http://pack.invalid'

/** The scheme of an address, as a browser would find it: spaces and control characters do not hide it. */
export function schemeOf(address: string): string | undefined {
  // eslint-disable-next-line no-control-regex
  return /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\0-\x20]+/g, ''))?.[1]?.toLowerCase()
}

/** Where a link of a pack may lead, written for the page it is on; nothing where it may not. */
export function safeLink(address: string, linking: Linking): string | undefined {
  const trimmed = address.trim()
  if (trimmed.startsWith('#')) return fragment(trimmed)
  const scheme = schemeOf(trimmed)
  if (scheme) return schemes.has(scheme) ? trimmed : undefined
  // Browsers read a backslash as a slash, so `/\host` would leave the site.
  if (trimmed.includes('\\')) return undefined
  if (trimmed.startsWith('//')) return `https:${trimmed}`
  const local = localAddress(trimmed, linking.from)
  if (!local) return undefined
  const target = linking.target(local.path)
  const written = target.kind === 'file' ? linking.file(target.path) : linking.link(target.path)
  return written + local.query + fragment(local.fragment)
}

/** Where a picture of the pack is; nothing when it is not one of the pack's. */
export function safePicture(address: string, linking: Linking): string | undefined {
  const trimmed = address.trim()
  if (!isOfPack(trimmed)) return undefined
  const local = localAddress(trimmed, linking.from)
  return local && linking.file(local.path)
}

export function isOfPack(address: string): boolean {
  return !schemeOf(address) && !address.startsWith('//') && !address.includes('\\')
}

interface Local {
  path: string
  query: string
  fragment: string
}

/** Reads an address of this site from the page it is on. The path is decoded. */
export function localAddress(address: string, from: string): Local | undefined {
  try {
    const url = new URL(address, base + encodeURI(from))
    if (url.origin !== base) return undefined
    return { path: decodeURI(url.pathname), query: url.search, fragment: url.hash }
  } catch {
    return undefined
  }
}

function fragment(hash: string): string {
  if (hash.length < 2) return hash
  const id = safeName(decode(hash.slice(1)))
  return id ? `#${id}` : ''
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The host of another site, as a person reads it. */
export function hostOf(address: string): string | undefined {
  try {
    const url = new URL(address.trim(), 'https://pack.invalid')
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
    return url.hostname === 'pack.invalid' ? undefined : url.hostname.replace(/^www\./, '')
  } catch {
    return undefined
  }
}
