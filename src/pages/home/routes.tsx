import type { Child } from 'hono/jsx'
import { newRoutes, publicPage } from '../../platform/http/index.ts'
import type { Language } from '../../platform/messages/index.ts'
import { HomePage, type HomeWords } from './views.tsx'

interface Parts {
  words(language: Language): HomeWords
  tryPostcode(): string | undefined
  actions(language: Language): Promise<Child>
}

export function homeRoutes({ words, tryPostcode, actions }: Parts) {
  const routes = newRoutes()

  routes.get('/', publicPage(), async (c) => {
    const { language } = c.var
    const rows = await actions(language)
    return c.render(<HomePage words={words(language)} tryPostcode={tryPostcode()} actions={rows} />)
  })

  return routes
}
