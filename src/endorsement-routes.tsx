import type { DocumentsParts } from './capabilities/documents/index.ts'
import {
  contactRoutes,
  endorsementMail,
  endorsementsDeskRoutes,
  endorsementsPublicRoutes,
  reportingRoutes,
} from './capabilities/endorsements/index.ts'
import type { Installation } from './installation.ts'
import type { openLetterOffice } from './letter-office.ts'
import { keyFor } from './platform/config/index.ts'
import { newRoutes, type Routes } from './platform/http/index.ts'

interface Parts {
  it: Installation
  office: ReturnType<typeof openLetterOffice>
  documents: DocumentsParts
}

/** Who stood up for it: told by groups, confirmed by their contacts, approved at the desk, shown to everybody. */
export function endorsementRoutes({ it, office, documents }: Parts): Routes {
  const parts = { ...office, documents, contactKey: keyFor(it.secret, 'endorsements') }
  office.outbox.handle('endorsement', endorsementMail(parts))
  const routes = newRoutes()
  routes.route('/', reportingRoutes(parts))
  routes.route('/', contactRoutes(parts))
  routes.route('/', endorsementsDeskRoutes(parts))
  routes.route('/', endorsementsPublicRoutes(parts))
  return routes
}
