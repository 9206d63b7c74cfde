import { newRoutes, publicPage } from '../../platform/http/index.ts'
import type { Language } from '../../platform/messages/index.ts'
import { HomePage, type HomeWords, type Way } from './views.tsx'

interface Parts {
  /** The heading and lead of the pack; where it has none, its name stands in. */
  words(language: Language): Partial<HomeWords>
  ways(language: Language): Way[]
  tryPostcode(): string | undefined
}

/** The first page: the question, help before everything else, and three ways to begin. */
export function homeRoutes({ words, ways, tryPostcode }: Parts) {
  const routes = newRoutes()

  routes.get('/', publicPage(), (c) => {
    const { language } = c.var
    return c.render(
      <HomePage words={words(language)} ways={ways(language)} tryPostcode={tryPostcode()} />,
    )
  })

  return routes
}
