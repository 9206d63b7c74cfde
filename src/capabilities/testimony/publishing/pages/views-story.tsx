import { island, Page, useView } from '../../../../ui/index.ts'
import { isRightToLeft } from '../card.ts'
import { useMessages } from '../messages/index.ts'
import type { Published } from '../read-published.ts'
import { writeMonth } from './month.ts'

interface Props {
  story: Published
  /** Its whole address, to pass on. */
  address: string
}

/** The words, who vouches for them, and what a reader can do. */
export function StoryPage({ story, address }: Props) {
  const t = useMessages()
  const { link } = useView()
  const { id, title, language, paragraphs, month, by, words } = story
  const dir = isRightToLeft(language) ? 'rtl' : 'ltr'
  return (
    <Page
      title={title}
      canonical={address}
      islands={[island('testimony/publishing', 'share')]}
      poster={
        <h1 lang={language} dir={dir}>
          {title}
        </h1>
      }
    >
      <article class="text">
        <div lang={language} dir={dir} class="text story">
          {paragraphs.map((one) => (
            <p>{linesOf(one)}</p>
          ))}
        </div>
        <p class="source">
          <strong>{t(`by.${by}`)}</strong>
          <br />
          {t('published.in', { month: writeMonth(month) })}
        </p>
        {words.includes('[') && <p class="source">{t('brackets')}</p>}
      </article>
      <Share story={story} address={address} />
      <section class="no-print">
        <ul class="links">
          <li>
            <a href={link(`/stories/${id}/report`)} rel="nofollow">
              {t('report')}
            </a>
          </li>
          <li>
            <a href={link('/stories/receipt')}>{t('withdraw')}</a>
          </li>
          <li>
            <a href={link('/stories/new')}>{t('give')}</a>
          </li>
          <li>
            <a href={link('/stories')}>{t('back')}</a>
          </li>
        </ul>
      </section>
    </Page>
  )
}

/** A line that was ended by hand stays a line. */
function linesOf(paragraph: string) {
  return paragraph.split('\n').map((line, at) => (
    <>
      {at > 0 && <br />}
      {line}
    </>
  ))
}

function Share({ story, address }: Props) {
  const t = useMessages()
  const { link } = useView()
  const card = link(`/stories/${story.id}/card.svg`)
  return (
    <section class="no-print">
      <h2>{t('share')}</h2>
      <p>{t('share.lead')}</p>
      <div class="form">
        <div class="field">
          <label for="address">{t('share.address')}</label>
          <input id="address" value={address} readonly dir="ltr" />
        </div>
        <p
          class="choices"
          data-share={address}
          data-title={story.title}
          data-do={t('share.do')}
          data-copy={t('share.copy')}
          data-done={t('share.done')}
        >
          <a class="do small second" href={card} download="story.svg">
            {t('card')}
          </a>
        </p>
      </div>
      <p class="text">
        <img
          src={card}
          width={1200}
          height={630}
          loading="lazy"
          alt={t('card.alt', { title: story.title })}
        />
      </p>
    </section>
  )
}

/** What stands where a story was. It says nothing of whose it was, or when it went. */
export function GonePage() {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page
      title={t('gone')}
      poster={
        <>
          <h1>{t('gone')}</h1>
          <p>{t('gone.lead')}</p>
        </>
      }
    >
      <ul class="links text">
        <li>
          <a href={link('/stories')}>{t('gone.others')}</a>
        </li>
      </ul>
    </Page>
  )
}
