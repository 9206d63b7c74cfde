import { Resvg } from '@resvg/resvg-js'
import { qrSvg, type QrCode } from '../../../platform/qr-code.ts'

/** Eight dots to a square: sharp at the size it is printed. */
export function qrPng(code: QrCode): Buffer {
  const fitTo = { mode: 'width' as const, value: code.side * 8 }
  const font = { loadSystemFonts: false }
  return Buffer.from(new Resvg(qrSvg(code), { fitTo, font }).render().asPng())
}
