import { newRoutes, publicPage } from '../../platform/http/index.ts'
import { HomePage } from './views.tsx'

export function homeRoutes() {
  const routes = newRoutes()
  routes.get('/', publicPage(), (c) => c.render(<HomePage />))
  return routes
}
