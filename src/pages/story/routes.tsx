import { newRoutes, publicPage } from '../../platform/http/index.ts'
import { StoryPage } from './views.tsx'

/** Where stories will be given. Until they can be sealed, the page says so, and where to turn. */
export function storyRoutes({ helpHref }: { helpHref: string }) {
  const routes = newRoutes()
  routes.get('/stories/new', publicPage(), (c) => c.render(<StoryPage helpHref={helpHref} />))
  return routes
}
