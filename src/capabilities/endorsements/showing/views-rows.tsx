import { writeDay } from '../../../platform/messages/index.ts'
import { useView } from '../../../ui/index.ts'
import { nameOf } from '../endorsement.ts'
import { listAddress, type Filter } from './filter.ts'
import { useMessages } from './messages/index.ts'
import type { Placed } from './shown.ts'
import { useWords } from './words.ts'

interface Props {
  filter: Filter
  all: Placed[]
  list: Placed[]
  pages: number
}

/** Each endorsement, the newest first, fifty to a page. */
export function ListPart({ filter, all, list, pages }: Props) {
  const t = useMessages()
  if (list.length === 0) {
    return <p class="note">{t(all.length === 0 ? 'none' : 'none.such')}</p>
  }
  return (
    <section>
      <h2>{t(filter.state ? 'list.withdrawn' : 'list')}</h2>
      <Rows list={list} />
      {pages > 1 && <Pages filter={filter} pages={pages} />}
    </section>
  )
}

export function Rows({ list }: { list: readonly Placed[] }) {
  return (
    <ul class="rows">
      {list.map((one) => (
        <Row shown={one} />
      ))}
    </ul>
  )
}

function Row({ shown }: { shown: Placed }) {
  const t = useMessages()
  const { link } = useView()
  const words = useWords()
  const { state, endedOn, id, kind, where } = shown
  return (
    <li>
      <div>
        <h3>
          <a href={link(`/endorsements/${id}`)} dir="auto">
            {nameOf(shown)}
          </a>
        </h3>
        <p>{words.did(shown)}</p>
        {state === 'withdrawn' && <p>{t('withdrawn.on', { day: writeDay(endedOn!) })}</p>}
      </div>
      <span class="meta">{words.kind(kind)}</span>
      <span class="meta">
        <bdi>{words.place(where)}</bdi>
      </span>
    </li>
  )
}

function Pages({ filter, pages }: Pick<Props, 'filter' | 'pages'>) {
  const t = useMessages()
  const { link } = useView()
  const { page } = filter
  return (
    <nav class="pages" aria-label={t('pages')}>
      {page > 1 && (
        <a rel="prev" href={link(listAddress({ ...filter, page: page - 1 }))}>
          {t('pages.before')}
        </a>
      )}
      <span>{t('pages.here', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={link(listAddress({ ...filter, page: page + 1 }))}>
          {t('pages.after')}
        </a>
      )}
    </nav>
  )
}
