import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, publicPage, Throttle, type Env } from '../../platform/http/index.ts'
import { ErrorPage } from '../../ui/index.ts'
import { findHere, type Directory, type Here } from '../bodies/index.ts'
import type { Pack } from '../content/index.ts'
import { placeName, type PlaceIndex } from '../places/index.ts'
import { actionTexts } from './action-words.ts'
import { doingToken, tokenStanding } from './doing-token.ts'
import { hubOf, nextAction, toWhom } from './hub.ts'
import { findAction, homeWords, type PackAction } from './pack-actions.ts'
import { addDoing, listCounts, type ActionsDb } from './queries.ts'
import { noCount } from './tally.ts'
import { ActionPage, FaultPage } from './views-action.tsx'
import { AgainPage, DoneForm, ThanksPage } from './views-doing.tsx'
import { HubPage } from './views-hub.tsx'

export interface ActionsParts {
  db: ActionsDb
  clock: Clock
  pack: Pack
  index(): PlaceIndex | undefined
  directory: Directory
  /** What the campaign is called here; the name of the pack until it has its own. */
  campaignName?(): string
  /** Signs the forms that count. */
  secret: string
  /** The public address, where it is known. */
  url?: string | undefined
  /** Where a request comes from, for the throttle alone. */
  addressOf?: (c: Context<Env>) => string
}

/** An hour: a stall with one phone may hand it round; a program does more. */
const MOST_DOINGS = 300

const NewDoing = z.object({
  token: z.string().max(200).default(''),
  place: z.string().max(80).optional(),
  body: z.string().max(120).optional(),
  website: z.string().optional(),
})

export function actionsRoutes(parts: ActionsParts) {
  const { db, clock, pack, directory, secret } = parts
  const { addressOf = (c) => c.env?.incoming?.socket.remoteAddress ?? 'unknown' } = parts
  const routes = newRoutes()
  const throttle = new Throttle(MOST_DOINGS)
  const whereTo = (key: string | undefined) => findHere({ index: parts.index(), directory }, key)

  routes.get('/act', publicPage(), async (c) => {
    const where = whereTo(c.req.query('place'))
    if (where?.kind === 'moved') return c.redirect(c.var.link(`/act?place=${where.key}`), 301)
    if (!where && c.req.query('place')) return c.redirect(c.var.link('/act'), 302)
    const here = where?.here
    const counts = await countsFor(c, here)
    const { language } = c.var
    const place = here && { ...named(here), ward: here.place.areas.ward?.name }
    const hub = hubOf(pack, language, here, counts)
    return c.render(<HubPage hub={hub} words={homeWords(pack, language)} place={place} />)
  })

  routes.get('/act/:action', async (c) => {
    const action = actionOf(c)
    const where = whereTo(c.req.query('place'))
    if (where?.kind === 'moved')
      return c.redirect(c.var.link(`/act/${action.id}?place=${where.key}`), 301)
    const here = where?.here
    const { addressees } = toWhom(action, here)
    const { link, language } = c.var
    const campaign = { name: parts.campaignName?.() ?? pack.config.title }
    const texts = actionTexts(action, { here, addressees, campaign, link })
    const original = language === 'en' ? undefined : findAction(pack, action.id, 'en')
    if (!texts) return answerFault(c)
    const english = original && actionTexts(original, { here, addressees, campaign, link })
    const counts = await countsFor(c, here)
    const count = counts.get(action.id) ?? noCount
    const only = addressees.length === 1 ? addressees[0]!.bodyId : ''
    const done = doneForm(action, here?.place.key ?? '', only)
    const place = here && named(here)
    const url = wholeAddress(c, link(`/act/${action.id}`))
    return c.render(
      <ActionPage {...{ action, texts, english, place, addressees, count, done, url }} />,
    )
  })

  routes.post('/act/:action/doings', allow('anyone'), async (c) => {
    const action = actionOf(c)
    const form = await readForm(c, NewDoing)
    const { token = '', place, body, website } = form.ok ? form.value : {}
    const here = placeOf(place)
    const thanks = c.var.link(`/act/${action.id}/doings${here ? `?place=${here.place.key}` : ''}`)
    // What fills in a field that people do not see is a program: it is thanked, and not counted.
    if (website) return c.redirect(thanks, 303)
    const bodyId = body && directory.recipient(body) ? body : ''
    if (!throttle.allows(addressOf(c))) {
      c.status(429)
      return c.render(<ErrorPage kind="tooMany" />)
    }
    if (tokenStanding(secret, action.id, token, clock.now()) !== 'good') {
      c.status(409)
      const again = doneForm(action, here?.place.key ?? '', bodyId)
      return c.render(<AgainPage>{again}</AgainPage>)
    }
    const doing = {
      campaignId: c.var.campaignId,
      actionId: action.id,
      placeKey: here?.place.key ?? '',
      councilCode: here?.place.areas.council?.code ?? '',
      bodyId,
    }
    await addDoing(db, doing, token, clock.today())
    return c.redirect(thanks, 303)
  })

  routes.get('/act/:action/doings', async (c) => {
    const action = actionOf(c)
    const here = placeOf(c.req.query('place'))
    const counts = await countsFor(c, here)
    const count = counts.get(action.id) ?? noCount
    const next = nextAction(hubOf(pack, c.var.language, here, counts), action)
    const url = wholeAddress(c, c.var.link(`/act/${action.id}`))
    const place = here && named(here)
    return c.render(<ThanksPage {...{ action, place, count, next, url }} />)
  })

  return routes

  function actionOf(c: Context<Env>): PackAction {
    return found(findAction(pack, c.req.param('action') ?? '', c.var.language))
  }

  function placeOf(key: string | undefined): Here | undefined {
    const where = whereTo(key)
    if (where?.kind === 'moved') return placeOf(where.key)
    return where?.here
  }

  function countsFor(c: Context<Env>, here: Here | undefined) {
    return listCounts(db, c.var.campaignId, here?.place.areas.council?.code)
  }

  function doneForm(action: PackAction, placeKey: string, bodyId: string) {
    const token = doingToken(secret, action.id, clock.now())
    return <DoneForm {...{ action, token, placeKey, bodyId }} />
  }

  function wholeAddress(c: Context<Env>, path: string): string {
    return new URL(path, parts.url ?? new URL(c.req.url).origin).href
  }
}

function answerFault(c: Context<Env>) {
  c.status(500)
  return c.render(<FaultPage />)
}

function named({ place }: Here) {
  return { key: place.key, name: placeName(place) }
}
