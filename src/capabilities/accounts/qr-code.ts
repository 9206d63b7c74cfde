import { create } from 'qrcode'

/** Light margin on each side, without which cameras do not find it: ISO/IEC 18004, 6.3.8. */
const MARGIN = 4

/** The dark squares of a QR code as the path of an SVG, and the side of the square that holds it. */
export interface QrCode {
  side: number
  path: string
}

export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const dark: string[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!modules.get(row, column)) continue
      dark.push(`M${column + MARGIN} ${row + MARGIN}h1v1h-1z`)
    }
  }
  return { side: size + 2 * MARGIN, path: dark.join('') }
}
