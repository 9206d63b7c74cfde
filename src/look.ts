import { asPage, Kept, type Headers } from './platform/http/index.ts'

const LIGHTEST_GROUND = 0.4
const OURS = '#ffd60a'

/**
 * The pack's colour, or ours. It is only ever a ground for ink, so a dark one is refused: near-black text on it
 * must keep the 7:1 of WCAG 2.2, 1.4.6.
 */
function signal(colour: string | undefined): string {
  const isUsable = colour && /^#[0-9a-f]{6}$/i.test(colour) && luminance(colour) >= LIGHTEST_GROUND
  return isUsable ? colour.toLowerCase() : OURS
}

/** The end of the main sheet: what the pack adds to the look. */
export function sheetEnd(colour: string | undefined): string {
  return `:root{--signal:${signal(colour)}}`
}

/** The sign in the browser's tab: a poster, with its one loud colour, and a voice. */
export function icon(colour: string | undefined, headers: Headers): Kept {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${signal(colour)}"/>` +
    '<path d="M6 12h6l12-6v20l-12-6H6z" fill="#14120f"/><path d="M10 20h5v7h-5z" fill="#14120f"/></svg>'
  const bytes = Buffer.from(svg)
  const sent = {
    ...headers,
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=86400',
  }
  return new Kept({ plain: asPage(bytes), gzip: bytes, br: bytes }, sent, Infinity)
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
