import { allow } from '../../platform/access/index.ts'
import { readForm, type Problem } from '../../platform/forms/index.ts'
import { newRoutes, publicPage } from '../../platform/http/index.ts'
import type { Language } from '../../platform/messages/index.ts'
import { writeMonth } from './panels.tsx'
import type { PlaceIndex } from './place-index.ts'
import type { PlaceStore } from './place-store.ts'
import { isNorthernIreland, parseOutward } from './postcode.ts'
import { placeOrProblem } from './postcode-problem.ts'
import { PostcodeQuestion, targetOf } from './postcode-target.ts'
import { PostcodePage } from './views.tsx'

const A_DAY = 'public, max-age=86400'

export function placesRoutes({ places }: { places: PlaceStore }) {
  const routes = newRoutes()

  routes.get('/places/outward/:file{[A-Za-z0-9]{2,4}\\.json}', publicPage(), (c) => {
    const outcode = parseOutward(c.req.param('file').replace('.json', ''))
    const index = places.current()
    const found = outcode && index?.outward(outcode)
    if (found) return c.json(found, 200, { 'cache-control': A_DAY })
    const isLeftOut = outcode && isNorthernIreland(outcode) && !index?.coversNorthernIreland
    const status = isLeftOut ? 'northernIreland' : 'unknown'
    return c.json({ status: index ? status : 'noDirectory', month: index?.edition.month }, 404)
  })

  routes.get('/near', publicPage(), (c) => c.render(<PostcodePage />))

  routes.post('/near', allow('anyone'), async (c) => {
    const form = await readForm(c, PostcodeQuestion)
    const { postcode = '', ...target } = form.ok ? form.value : {}
    const asked = find(places.current(), postcode, c.var.language)
    if ('place' in asked) return c.redirect(c.var.link(targetOf(target, asked.place)), 303)
    c.status(422)
    return c.render(
      <PostcodePage form={{ values: form.values, problems: [asked.problem] }} {...target} />,
    )
  })

  return routes
}

type Asked = { place: string } | { problem: Problem }

function find(index: PlaceIndex | undefined, typed: string, language: Language): Asked {
  if (!index) return { problem: { field: 'postcode', code: 'noDirectory' } }
  if (typed.trim() === '') return { problem: { field: 'postcode', code: 'required' } }
  return placeOrProblem(index.lookup(typed), index, (month) => writeMonth(month, language))
}
