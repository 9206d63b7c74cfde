import type { Child } from 'hono/jsx'
import { Page, useView } from '../../ui/index.ts'
import { letterAddress, type LetterQuery } from './letter-address.ts'
import { useMessages } from './messages/index.ts'
import { ActionStyle } from './action-style.tsx'

export function Poster({ title, children }: { title: string; children?: Child }) {
  return (
    <>
      <h1>{title}</h1>
      {children && <p>{children}</p>}
    </>
  )
}

/** The first question: whoever is in need themselves should not begin with a letter. */
export function QuestionPage({ query }: { query: LetterQuery }) {
  const t = useMessages()
  const { link } = useView()
  const title = t('about.title')
  return (
    <Page
      title={title}
      poster={
        <>
          <Poster title={title}>{t('about.lead')}</Poster>
          <ul class="answers">
            {(['rules', 'own', 'someone'] as const).map((about) => (
              <li>
                <a class="do" href={link(letterAddress({ ...query, about }))}>
                  {t(`about.${about}`)}
                </a>
              </li>
            ))}
          </ul>
          <ActionStyle />
        </>
      }
    />
  )
}

const NEVER = ['names', 'addresses', 'status', 'numbers'] as const

export function HelpPage({ query, about }: { query: LetterQuery; about: 'own' | 'someone' }) {
  const t = useMessages()
  const { link } = useView()
  const title = t('help.title')
  return (
    <Page
      title={title}
      poster={
        <>
          <Poster title={title}>{t(`help.lead.${about}`)}</Poster>
          <div class="ask">
            <div>
              <a class="do" href={link('/support/')}>
                {t('help.do')}
              </a>
            </div>
          </div>
          <ActionStyle />
        </>
      }
    >
      <section>
        <h2>{t('help.story.title')}</h2>
        <p>{t('help.story.lead')}</p>
        <p>
          <a href={link('/stories/new')}>{t('help.story.do')}</a>
        </p>
      </section>
      <section>
        <h2>{t('help.why.title')}</h2>
        <p>{t('help.why.lead')}</p>
        <ul>
          {NEVER.map((what) => (
            <li>{t(`help.why.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('help.goOn.title')}</h2>
        <p>{t('help.goOn.lead')}</p>
        <p>
          <a href={link(letterAddress({ ...query, about: 'rules' }))}>{t('help.goOn.do')}</a>
        </p>
      </section>
    </Page>
  )
}

export function FaultPage() {
  const t = useMessages()
  const { link } = useView()
  const title = t('fault.title')
  return (
    <Page title={title} poster={<Poster title={title}>{t('fault.lead')}</Poster>}>
      <p class="text">
        <a href={link('/act')}>{t('fault.back')}</a>
      </p>
    </Page>
  )
}
