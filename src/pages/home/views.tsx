import { PostcodeForm, POSTCODE_ISLAND } from '../../capabilities/places/index.ts'
import { Page, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

export interface HomeWords {
  heading: string
  lead: string
}

/** One way to begin: a section of the hub, and its first action. */
export interface Way {
  id: string
  title: string
  lead: string
  first: { title: string; href: string } | undefined
}

interface Props {
  words: Partial<HomeWords>
  /** A postcode to try where the area is made up. */
  tryPostcode: string | undefined
  ways: Way[]
}

export function HomePage({ words, tryPostcode, ways }: Props) {
  const t = useMessages()
  const { site, link } = useView()
  const poster = (
    <>
      <h1>{words.heading ?? site.name}</h1>
      {words.lead && <p>{words.lead}</p>}
      <PostcodeForm />
      {tryPostcode && <p class="hint">{t('demo', { postcode: tryPostcode })}</p>}
    </>
  )
  return (
    <Page
      title={site.name}
      {...(words.lead && { description: words.lead })}
      poster={poster}
      islands={[POSTCODE_ISLAND]}
    >
      <Help />
      <section>
        <h2>{t('doThis')}</h2>
        <ul class="rows">
          {ways.map((way) => (
            <WayRow way={way} />
          ))}
        </ul>
      </section>
      <section>
        <a class="do" href={link('/act')}>
          {t('act')}
        </a>
      </section>
    </Page>
  )
}

function Help() {
  const t = useMessages()
  const { link, language } = useView()
  const english = useMessages.in('en')
  return (
    <p class="note">
      <strong>{t('help.title')}</strong> <a href={link('/support/')}>{t('help')}</a>
      {language !== 'en' && (
        // Words about urgent help never stand alone in a translation that no speaker has checked.
        <span lang="en" dir="ltr">
          <br />
          {english('help.title')} <a href="/support/">{english('help')}</a>
        </span>
      )}
    </p>
  )
}

function WayRow({ way: { id, title, lead, first } }: { way: Way }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <li>
      <div>
        <h3>
          <a href={link(`/act#${id}`)}>{title}</a>
        </h3>
        <p>{lead}</p>
        {first && (
          <p class="quiet">
            {t.rich('first', { action: <a href={link(first.href)}>{first.title}</a> })}
          </p>
        )}
      </div>
    </li>
  )
}
