import { allow } from '../../../../platform/access/index.ts'
import { newRoutes, type Routes } from '../../../../platform/http/index.ts'
import type { TrustBoard } from '../boards.ts'

export interface BoardsParts {
  /** Trusts, each with the integrated care board in whose area it has its seat. */
  boards(): Promise<readonly TrustBoard[]>
}

/** What the workbench says in place of a hospital. */
export function boardsRoutes({ boards }: BoardsParts): Routes {
  const routes = newRoutes()
  routes.get('/organise/stories/boards.json', allow('caseworker'), async (c) =>
    c.json({ boards: await boards() }),
  )
  return routes
}
