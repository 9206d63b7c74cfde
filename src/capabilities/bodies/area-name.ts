/**
 * What two spellings of one area's name share: Ynys Môn and YNYS MON, “Bow & Bromley” and “Bow and
 * Bromley”, “Rye Lane Ward” and “Rye Lane”. Compared only within one council or one parliament.
 */
export function areaKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘`]/g, '')
    .replace(/\b(ward|electoral division|division|ed)\s*$/, '')
    .replace(/\b(st|saint)\.?\b/g, 'st')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The same as part of an identifier. */
export function slug(name: string): string {
  return areaKey(name).replace(/ /g, '-') || 'x'
}
