import { Page, useView } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { Watched } from './watch-published.ts'

/** What is public of testimony, what was reported about it, and one button to take it off the page. */
export function WatchPage({ stories }: { stories: Watched[] }) {
  const t = useMessages()
  return (
    <Page title={t('desk.watch.title')} isDesk>
      <p class="text">{t('desk.watch.lead')}</p>
      {stories.length === 0 ? (
        <p class="unknown">{t('desk.watch.none')}</p>
      ) : (
        <ul class="rows">
          {stories.map((story) => (
            <li>
              <Story story={story} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

function Story({ story }: { story: Watched }) {
  const t = useMessages()
  const { link } = useView()
  const { id, title, month, isHidden, reports } = story
  const way = isHidden ? 'showing' : 'hiding'
  return (
    <div>
      <h2 dir="auto">{isHidden ? title : <a href={link(`/stories/${id}`)}>{title}</a>}</h2>
      <p>{isHidden ? t('desk.watch.hidden') : t('desk.watch.since', { month })}</p>
      {reports.map((report) => (
        <Report report={report} />
      ))}
      <form class="form" method="post" action={link(`/organise/published/${id}/${way}`)}>
        <button class="do small">{t(`desk.watch.${way}`)}</button>
      </form>
    </div>
  )
}

function Report({ report: { id, text, week } }: { report: Watched['reports'][number] }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <div class="text">
      <blockquote dir="auto">{text}</blockquote>
      <p class="source">{t('desk.watch.reported', { week })}</p>
      <form class="form" method="post" action={link(`/organise/published/reports/${id}/dismissal`)}>
        <button class="do small second">{t('desk.watch.dismiss')}</button>
      </form>
    </div>
  )
}
