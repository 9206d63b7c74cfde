import type { Child } from 'hono/jsx'
import { PostcodeForm, POSTCODE_ISLAND } from '../../capabilities/places/index.ts'
import { Page, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

export interface HomeWords {
  heading: string
  lead: string
}

interface Props {
  words: HomeWords
  /** A postcode to try where the area is made up. */
  tryPostcode: string | undefined
  /** A few actions, as rows. */
  actions: Child
}

export function HomePage({ words, tryPostcode, actions }: Props) {
  const t = useMessages()
  const { site, link } = useView()
  const poster = (
    <>
      <h1>{words.heading}</h1>
      <p>{words.lead}</p>
      <PostcodeForm />
      {tryPostcode && <p class="hint">{t('demo', { postcode: tryPostcode })}</p>}
    </>
  )
  return (
    <Page title={site.name} description={words.lead} poster={poster} islands={[POSTCODE_ISLAND]}>
      <p class="note">
        <strong>{t('help.title')}</strong> <a href={link('/support/')}>{t('help')}</a>
      </p>
      <section>
        <h2>{t('doThis')}</h2>
        {actions}
        <p class="choices">
          <a class="do second" href={link('/act')}>
            {t('act')}
          </a>
        </p>
      </section>
    </Page>
  )
}
