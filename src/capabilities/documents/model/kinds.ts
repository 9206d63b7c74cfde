export const RESOURCE_KINDS = [
  'motion',
  'statement',
  'letter',
  'briefing',
  'presentation',
  'flyer',
  'poster',
  'rights-card',
  'leaflet',
  'foi-request',
  'press-release',
  'agenda',
  'talking-points',
  'sign-up-sheet',
] as const
export type ResourceKind = (typeof RESOURCE_KINDS)[number]

export const AUDIENCES = ['everyone', 'groups', 'nhs-workers', 'organisers', 'press'] as const
export type Audience = (typeof AUDIENCES)[number]

export const BODY_KINDS = [
  'union-branch',
  'party-branch',
  'council',
  'students-union',
  'charity',
  'faith-group',
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

export const FORMATS = ['html', 'pdf', 'docx', 'pptx', 'png', 'txt'] as const
export type Format = (typeof FORMATS)[number]

export const PAPERS = ['a3', 'a4', 'a5', 'a6'] as const
export type Paper = (typeof PAPERS)[number]

/** Pictures for phones and for what sites show of a link, in pixels; `page` is the first page as it prints. */
export const PICTURES = ['1080x1350', '1080x1080', '1200x630', 'page'] as const
export type Picture = (typeof PICTURES)[number]

const ON_PAPER: Partial<Record<ResourceKind, Paper>> = {
  flyer: 'a5',
  poster: 'a3',
  'rights-card': 'a6',
}

/** What a document is printed on unless somebody says otherwise. */
export function paperOf(kind: ResourceKind): Paper {
  return ON_PAPER[kind] ?? 'a4'
}

const LAID_OUT: readonly ResourceKind[] = ['flyer', 'poster', 'rights-card']

/** Large words on one sheet, and not a text to be read through. */
export function isLaidOut(kind: ResourceKind): boolean {
  return LAID_OUT.includes(kind)
}

/** The forms that fit: slides are for what is presented, and a poster is no text to edit. */
export function formatsOf(kind: ResourceKind): Format[] {
  const isSlides = kind === 'presentation'
  return FORMATS.filter((format) => {
    if (format === 'pptx') return isSlides
    return format !== 'docx' || !isLaidOut(kind)
  })
}
