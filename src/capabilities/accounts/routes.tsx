import { newRoutes, type Routes } from '../../platform/http/index.ts'
import { completed, type AccountsParts } from './parts.ts'
import { accountRoutes } from './routes-account.tsx'
import { auditRoutes } from './routes-audit.tsx'
import { codeRoutes } from './routes-codes.tsx'
import { joinRoutes } from './routes-join.tsx'
import { passkeySignInRoutes } from './routes-passkey-sign-in.tsx'
import { passkeyRoutes } from './routes-passkeys.tsx'
import { peopleRoutes } from './routes-people.tsx'
import { secondStepRoutes } from './routes-second-step.tsx'
import { sessionRoutes } from './routes-sessions.tsx'
import { signInRoutes } from './routes-sign-in.tsx'

/** Coming in, going out, who else may come in, and what everyone did. */
export function accountsRoutes(given: AccountsParts): Routes {
  const parts = completed(given)
  return newRoutes()
    .route('/', signInRoutes(parts))
    .route('/', passkeySignInRoutes(parts))
    .route('/', secondStepRoutes(parts))
    .route('/', joinRoutes(parts))
    .route('/', accountRoutes(parts))
    .route('/', passkeyRoutes(parts))
    .route('/', codeRoutes(parts))
    .route('/', sessionRoutes(parts))
    .route('/', peopleRoutes(parts))
    .route('/', auditRoutes(parts))
}
