import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../../platform/access/index.ts'
import type { Clock } from '../../../../platform/clock/index.ts'
import { found } from '../../../../platform/errors.ts'
import { readForm } from '../../../../platform/forms/index.ts'
import { newRoutes, publicPage, Throttle, type Env } from '../../../../platform/http/index.ts'
import { newId } from '../../../../platform/ids.ts'
import { emptyForm, ErrorPage } from '../../../../ui/index.ts'
import type { TestimonyDb } from '../../keeping/queries.ts'
import { readSoundRoll } from '../../keeping/inbox.ts'
import {
  addReport,
  findPublication,
  listCounts,
  listPublications,
} from '../../keeping/queries-published.ts'
import { weekOf } from '../../desk/page/week.ts'
import { cardSvg } from '../card.ts'
import { isShowable, type Counts } from '../counts.ts'
import { storyFeed } from '../feed.ts'
import { useMessages } from '../messages/index.ts'
import { publishedReader, type Published } from '../read-published.ts'
import { StoriesPage } from './views-list.tsx'
import { ReportPage, ReportThanksPage } from './views-report.tsx'
import { GonePage, StoryPage } from './views-story.tsx'

export interface PublishedParts {
  db: TestimonyDb
  clock: Clock
  /** What is at the foot of a picture of the words. */
  siteName(): string | Promise<string>
  colour: string | undefined
  /** Where this installation is, if it knows. */
  url?: string | undefined
  /** Where a request comes from, for the throttle alone. */
  addressOf?: (c: Context<Env>) => string
}

const REPORTS_AN_HOUR = 20
/** The colour of a pack that names none. */
const SIGNAL = '#ffd60a'
/** 128 random bits: what has another form is another page. */
const ONE = '/stories/:publication{[\\w-]{22}}'

const NewReport = z.object({
  kind: z.enum(['recognised', 'wrong']),
  text: z.string().trim().min(3).max(600),
  // A field people do not see and machines fill in.
  website: z.string().max(200).optional(),
})

/** What everybody may read of testimony. */
export function publishedRoutes(parts: PublishedParts) {
  const { db, clock } = parts
  const { addressOf = (c) => c.env?.incoming?.socket.remoteAddress ?? 'unknown' } = parts
  const read = publishedReader()
  const throttle = new Throttle(REPORTS_AN_HOUR)
  const routes = newRoutes()

  routes.get('/stories', publicPage(), async (c) => {
    const { campaignId } = c.var
    const [stories, counts] = [await listed(campaignId), await listCounts(db, campaignId)]
    return c.render(
      <StoriesPage stories={stories} counts={(counts as Counts[]).filter(isShowable)} />,
    )
  })

  routes.get('/stories.atom', publicPage(), async (c) => {
    const title = `${useMessages.in(c.var.language)('title')} · ${await parts.siteName()}`
    c.header('content-type', 'application/atom+xml; charset=utf-8')
    return c.body(
      storyFeed({
        title,
        language: c.var.language,
        self: whole(c, '/stories.atom'),
        page: whole(c, '/stories'),
        stories: await listed(c.var.campaignId),
        addressOf: ({ id }) => whole(c, `/stories/${id}`),
      }),
    )
  })

  routes.get(ONE, publicPage(), async (c) => {
    const story = await one(c)
    if (story === 'gone') {
      c.status(410)
      return c.render(<GonePage />)
    }
    return c.render(<StoryPage story={found(story)} address={whole(c, `/stories/${story!.id}`)} />)
  })

  routes.get(`${ONE}/card.svg`, publicPage(), async (c) => {
    const story = await one(c)
    if (story === 'gone') return c.body(null, 410)
    const { title, paragraphs, language } = found(story)
    c.header('content-type', 'image/svg+xml; charset=utf-8')
    const { colour = SIGNAL } = parts
    const siteName = await parts.siteName()
    return c.body(cardSvg({ title, words: paragraphs.join(' '), language, siteName, colour }))
  })

  routes.get(`${ONE}/report`, async (c) => {
    const story = await one(c)
    if (story === 'gone') return gone(c)
    return c.render(<ReportPage story={found(story)} form={emptyForm} />)
  })

  routes.post(`${ONE}/report`, allow('anyone'), async (c) => {
    const story = await one(c)
    if (story === 'gone') return gone(c)
    const { id } = found(story)
    const form = await readForm(c, NewReport)
    const thanks = c.var.link('/stories/report/thanks')
    // What fills in a field that people do not see is thanked, and forgotten.
    if (form.values['website']) return c.redirect(thanks, 303)
    if (!form.ok) {
      c.status(422)
      return c.render(<ReportPage story={found(story)} form={form} />)
    }
    if (!throttle.allows(addressOf(c))) {
      c.status(429)
      return c.render(<ErrorPage kind="tooMany" />)
    }
    const { kind, text } = form.value
    await addReport(db, {
      id: newId(),
      campaignId: c.var.campaignId,
      publicationId: id,
      text: kind === 'recognised' ? `[${REASONS(`report.${kind}`)}] ${text}` : text,
      week: weekOf(clock.today()),
      handledOn: null,
      decision: null,
    })
    return c.redirect(thanks, 303)
  })

  routes.get('/stories/report/thanks', (c) => c.render(<ReportThanksPage />))

  return routes

  async function listed(campaignId: string): Promise<Published[]> {
    const rows = await listPublications(db, campaignId)
    const roll = await readSoundRoll(db, campaignId)
    const stories = await Promise.all(rows.map((row) => read(row, roll)))
    return stories.filter((story) => story !== undefined)
  }

  async function one(c: Context<Env>): Promise<Published | 'gone' | undefined> {
    const { campaignId } = c.var
    const row = await findPublication(db, campaignId, c.req.param('publication') ?? '')
    if (!row) return undefined
    if (row.withdrawnIn !== null) return 'gone'
    return read(row, await readSoundRoll(db, campaignId))
  }

  function gone(c: Context<Env>) {
    c.status(410)
    return c.render(<GonePage />)
  }

  function whole(c: Context<Env>, path: string): string {
    return new URL(c.var.link(path), parts.url ?? new URL(c.req.url).origin).href
  }
}

/** Caseworkers read reports in English, whatever the page was in. */
const REASONS = useMessages.in('en')
