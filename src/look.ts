const LIGHTEST_GROUND = 0.4

/**
 * The pack's colour as the end of the main sheet. It is only ever a ground for ink, so a dark one is refused:
 * near-black text on it must keep the 7:1 of WCAG 2.2, 1.4.6.
 */
export function sheetEnd(colour: string | undefined): string {
  if (!colour || !/^#[0-9a-f]{6}$/i.test(colour) || luminance(colour) < LIGHTEST_GROUND) return ''
  return `:root{--signal:${colour.toLowerCase()}}`
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
