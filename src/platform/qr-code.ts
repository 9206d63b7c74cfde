import { create } from 'qrcode'

/** Light margin on each side, without which cameras do not find it: ISO/IEC 18004, 6.3.8. */
const MARGIN = 4

/** The dark squares of a QR code as the path of an SVG, and the side of the square that holds it. */
export interface QrCode {
  side: number
  path: string
}

/** Its squares, row by row: neighbours are one stroke, so that a page of paper stays small. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const dark: string[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!modules.get(row, column)) continue
      const start = column
      while (column + 1 < size && modules.get(row, column + 1)) column += 1
      const length = column - start + 1
      dark.push(`M${start + MARGIN} ${row + MARGIN}h${length}v1h-${length}z`)
    }
  }
  return { side: size + 2 * MARGIN, path: dark.join('') }
}

/** As a picture by itself, black on white whatever it lies on. */
export function qrSvg({ side, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
}
