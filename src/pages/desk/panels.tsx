import type { Child } from 'hono/jsx'
import { daysBetween, type Day } from '../../platform/clock/index.ts'
import { writeDay, writeNumber } from '../../platform/messages/index.ts'
import { Table, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { DeskPanel } from './panel.ts'
import { LOOKERS } from './tab.ts'

/** How many reports of wrong facts wait for someone to look. */
export function correctionsPanel(count: () => Promise<number>): DeskPanel<number> {
  return {
    title: () => useMessages()('desk.corrections'),
    href: '/organise/corrections',
    who: LOOKERS,
    load: count,
    view: (waiting) => <p>{useMessages()('desk.corrections.waiting', { count: waiting })}</p>,
  }
}

export interface WaitingEndorsements {
  confirmed: number
  held: number
  reports: number
}

type CountWaiting = (campaignId: string) => Promise<WaitingEndorsements>

/** How many groups wait for an organiser to say that what they passed may be shown. */
export function endorsementsPanel(count: CountWaiting): DeskPanel<WaitingEndorsements> {
  return {
    title: () => useMessages()('desk.endorsements'),
    href: '/organise/endorsements',
    who: LOOKERS,
    load: ({ campaignId }) => count(campaignId),
    view: (waiting) => <Endorsements {...waiting} />,
  }
}

function Endorsements({ confirmed, held, reports }: WaitingEndorsements) {
  const t = useMessages()
  return (
    <>
      <p>
        {t('desk.endorsements.waiting', { count: confirmed })}{' '}
        {held > 0 && t('desk.endorsements.held', { count: held })}
      </p>
      {reports > 0 && <p>{t('desk.endorsements.reports', { count: reports })}</p>}
    </>
  )
}

export interface CountedAction {
  title: string
  /** Where it is, without the language. */
  href: string
  count: number
}

type ListCounts = (campaignId: string) => Promise<CountedAction[]>

/** How often each action was done. Nobody knows by whom. */
export function countsPanel(list: ListCounts): DeskPanel<CountedAction[]> {
  return {
    title: () => useMessages()('desk.counts'),
    href: '/organise/counts',
    who: LOOKERS,
    load: ({ campaignId }) => list(campaignId),
    view: (actions) => <Counts actions={actions} />,
  }
}

function Counts({ actions }: { actions: CountedAction[] }) {
  const t = useMessages()
  const { link } = useView()
  if (actions.length === 0) return <p>{t('desk.counts.none')}</p>
  return (
    <Table
      caption={t('desk.counts.caption')}
      head={[t('desk.counts.action'), t('desk.counts.count')]}
      numbers={[1]}
      rows={actions.map(({ title, href, count }) => [
        <a href={link(href)}>{title}</a>,
        writeNumber(count),
      ])}
    />
  )
}

interface Letters<Overview> {
  load(campaignId: string): Promise<Overview>
  draw(overview: Overview): Child
}

/** Whether letters are stuck, for whoever can do something about it. */
export function lettersPanel<Overview>({ load, draw }: Letters<Overview>): DeskPanel<Overview> {
  return {
    title: () => useMessages()('desk.letters'),
    href: '/organise/letters',
    who: ['organiser'],
    load: ({ campaignId }) => load(campaignId),
    view: draw,
  }
}

/** Which files of the pack have a fault, drawn by whoever reads packs. */
export function packPanel(draw: () => Child): DeskPanel<undefined> {
  return {
    title: () => useMessages()('desk.pack'),
    who: LOOKERS,
    load: async () => undefined,
    view: draw,
  }
}

export interface PostcodeEdition {
  /** Its name, such as “ONSPD August 2026”. */
  title: string
  importedOn: Day
  live: number
}

interface Editions {
  list(): Promise<PostcodeEdition[]>
  today(): Day
}

/** The editions of the postcode directory, the one in use first, and their age. */
export function postcodesPanel({ list, today }: Editions): DeskPanel<PostcodeEdition[]> {
  return {
    title: () => useMessages()('desk.postcodes'),
    who: LOOKERS,
    load: list,
    view: (editions) => <Postcodes editions={editions} today={today()} />,
  }
}

function Postcodes({ editions, today }: { editions: PostcodeEdition[]; today: Day }) {
  const t = useMessages()
  if (editions.length === 0) return <p class="unknown">{t('desk.postcodes.none')}</p>
  return (
    <Table
      caption={t('desk.postcodes.caption')}
      head={[
        t('desk.postcodes.edition'),
        t('desk.postcodes.imported'),
        t('desk.postcodes.age'),
        t('desk.postcodes.live'),
      ]}
      numbers={[3]}
      rows={editions.map(({ title, importedOn, live }) => [
        title,
        writeDay(importedOn),
        t('desk.postcodes.days', { count: daysBetween(importedOn, today) }),
        writeNumber(live),
      ])}
    />
  )
}
