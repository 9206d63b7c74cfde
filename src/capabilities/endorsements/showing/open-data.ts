import { atomFeed } from '../../../platform/atom.ts'
import type { Day } from '../../../platform/clock/index.ts'
import { csvOf } from '../../../platform/csv.ts'
import type { Language } from '../../../platform/messages/index.ts'
import { asksOf, nameOf } from '../endorsement.ts'
import type { Chosen } from './choose.ts'
import { listAddress } from './filter.ts'
import { useMessages } from './messages/index.ts'
import { codeOf, countByKind, countByPlace, countGroups, type Placed } from './shown.ts'

interface Given {
  texts: ReadonlyMap<string, string | null>
  /** The whole address of a page of ours. */
  whole(path: string): string
}

type Some = Pick<Chosen, 'filter' | 'area' | 'published' | 'withdrawn'>

const HEAD = [
  'id',
  'group',
  'branch',
  'kind',
  'areaCode',
  'area',
  'act',
  'madeOn',
  'shownSince',
  'demands',
  'link',
  'speaker',
  'address',
  'text',
]

/** For spreadsheets: those that count. */
export function asCsv({ published }: Some, { texts, whole }: Given): string {
  const rows = published.map((one) => [
    one.id,
    one.name,
    one.branch,
    one.kind,
    codeOf(one.where),
    placeNameOf(one),
    one.act,
    one.madeOn,
    one.publishedOn,
    asksOf(one).join(' '),
    one.link,
    one.speaker,
    whole(`/endorsements/${one.id}`),
    texts.get(one.id) ?? null,
  ])
  return csvOf([HEAD, ...rows])
}

/** For programs: those that count, with the counts; and those that were withdrawn, as such. */
export function asJson(
  { filter, published, withdrawn }: Some,
  { texts, whole, asOf }: Given & { asOf: Day },
) {
  const { kind = null, area = null, q = null } = filter
  const one = (it: Placed) => ({
    id: it.id,
    address: whole(`/endorsements/${it.id}`),
    group: it.name,
    branch: it.branch,
    kind: it.kind,
    area: areaOf(it),
    act: it.act,
    madeOn: it.madeOn,
    shownSince: it.publishedOn,
    text: texts.get(it.id) ?? null,
    demands: asksOf(it),
    link: it.link,
    speaker: it.speaker,
    language: it.language,
  })
  return {
    asOf,
    only: { kind, area, q },
    groups: countGroups(published),
    byKind: countByKind(published).map(({ of, groups }) => ({ kind: of, groups })),
    byPlace: countByPlace(published).map(({ of, groups }) => ({
      areaCode: codeOf(of) || null,
      area: of.kind === 'everywhere' ? null : of.name,
      groups,
    })),
    endorsements: published.map(one),
    withdrawn: withdrawn.map((it) => ({
      ...one(it),
      withdrawnOn: it.endedOn,
      reason: it.reason,
    })),
  }
}

interface Feeding extends Given {
  self: string
  language: Language
  campaign: string
}

/** For readers of feeds: what was added, amended and withdrawn, the newest first. */
export function asAtom(
  { filter, published, withdrawn }: Some,
  { texts, whole, self, language, campaign }: Feeding,
): string {
  const t = useMessages.in(language)
  const all = [...published, ...withdrawn].toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  return atomFeed({
    title: `${t('feed.title')} · ${campaign}`,
    self,
    page: whole(listAddress({ ...filter, page: 1 })),
    language,
    since: '2026-01-01T00:00:00Z',
    entries: all.map((one) => ({
      address: whole(`/endorsements/${one.id}`),
      title: t(`feed.${one.state}`, { name: nameOf(one) }),
      text: one.state === 'published' ? (texts.get(one.id) ?? '') : (one.reason ?? ''),
      language: one.language,
      updated: one.changedAt,
    })),
  })
}

function areaOf({ where }: Placed) {
  return where.kind === 'everywhere' ? null : { code: codeOf(where) || null, name: where.name }
}

function placeNameOf({ where }: Placed): string | null {
  return where.kind === 'everywhere' ? null : where.name
}
