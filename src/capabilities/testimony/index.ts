export { storiesDeskRoutes } from './desk/index.ts'
export { givingRoutes } from './giving/index.ts'
export {
  expireStories,
  hideRestored,
  keepingRoutes,
  openKey,
  PURPOSE,
  readKeyring,
  sayTestimonyAct,
  sealHere,
} from './keeping/index.ts'
export { boardsRoutes, publishedRoutes, workbenchStrings } from './publishing/index.ts'
export { receiptRoutes } from './receipt/index.ts'

export type { Identifier } from './anonymiser/identifier.ts'

/** The anonymiser and its word lists, which a server that shows pages has no use for: loaded when asked for. */
export const openAnonymiser = () => import('./anonymiser/index.ts')
