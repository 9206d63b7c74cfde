import { newRoutes } from '../../../platform/http/index.ts'
import type { KeepingParts } from './parts.ts'
import { givenRoutes } from './routes-giving.ts'
import { keyRoutes } from './routes-keys.ts'
import { publicationRoutes } from './routes-published.ts'
import { receiptThreadRoutes } from './routes-receipt.ts'
import { storyCaseRoutes } from './routes-stories.ts'
import { watchRoutes } from './routes-watch.tsx'

export { expireStories } from './expire-stories.ts'
export { hideRestored } from './hide-restored.ts'
export { openKey, readKeyring } from './inbox.ts'
export { PURPOSE, type KeepingParts } from './parts.ts'
export { sayTestimonyAct } from './say.ts'
export { sealHere } from './seal-here.ts'

/** All that browsers ask of the server about stories. */
export function keepingRoutes(parts: KeepingParts) {
  const routes = newRoutes()
  routes.route('/', givenRoutes(parts))
  routes.route('/', receiptThreadRoutes(parts))
  routes.route('/', keyRoutes(parts))
  routes.route('/', publicationRoutes(parts))
  routes.route('/', storyCaseRoutes(parts))
  routes.route('/', watchRoutes(parts))
  return routes
}
