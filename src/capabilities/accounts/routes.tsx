import { newRoutes, type Routes } from '../../platform/http/index.ts'
import { completed, type AccountsParts } from './parts.ts'
import { accountRoutes } from './routes-account.tsx'
import { auditRoutes } from './routes-audit.tsx'
import { joinRoutes } from './routes-join.tsx'
import { peopleRoutes } from './routes-people.tsx'
import { signInRoutes } from './routes-sign-in.tsx'

/** Coming in, going out, who else may come in, and what everyone did. */
export function accountsRoutes(given: AccountsParts): Routes {
  const parts = completed(given)
  return newRoutes()
    .route('/', signInRoutes(parts))
    .route('/', joinRoutes(parts))
    .route('/', accountRoutes(parts))
    .route('/', peopleRoutes(parts))
    .route('/', auditRoutes(parts))
}
