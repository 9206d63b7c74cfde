export {
  hostOf,
  isOfPack,
  localAddress,
  schemeOf,
  type Linking,
  type LinkWords,
} from './addresses.ts'
export { safeName } from './allowed.ts'
export { sanitize } from './sanitize.ts'
export { safeHtml, safeMarkdown, type SafeHtml } from './safe-html.ts'
export { safeSvg } from './svg.ts'
