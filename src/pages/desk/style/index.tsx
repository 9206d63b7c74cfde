import type { Child } from 'hono/jsx'
import { Page } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import { Buttons, Colours, Type } from './basics.tsx'
import { Fields, FieldsWithProblems } from './fields.tsx'
import { Facts, Letter, Notes, Rows, Tables } from './rows.tsx'
import { Maps, Print, RightToLeft } from './rest.tsx'

/** Every part of the look on one page, for whoever draws a new one and for the tests that look at it. */
export function StylePage({ sampleMap }: { sampleMap: (() => Child) | undefined }) {
  const t = useMessages()
  const poster = (
    <>
      <h1>{t('desk.style.title')}</h1>
      <p>{t('desk.style.lead')}</p>
    </>
  )
  return (
    <Page title={t('desk.style.title')} isDesk poster={poster}>
      <Type />
      <Colours />
      <Buttons />
      <Fields />
      <FieldsWithProblems />
      <Rows />
      <Facts />
      <Tables />
      <Notes />
      <Letter />
      <Maps sample={sampleMap} />
      <RightToLeft />
      <Print />
    </Page>
  )
}
