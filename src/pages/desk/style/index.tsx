import type { Child } from 'hono/jsx'
import { DeskPage, type Desk } from '../desk-page.tsx'
import { useMessages } from '../messages/index.ts'
import { Buttons, Colours, Type } from './basics.tsx'
import { Fields, FieldsWithProblems } from './fields.tsx'
import { Facts, Letter, Notes, Rows, Tables } from './rows.tsx'
import { Maps, Print, RightToLeft } from './rest.tsx'

/** Every part of the look on one page, for whoever draws a new one and for the tests that look at it. */
export function StylePage({
  desk,
  sampleMap,
}: {
  desk: Desk
  sampleMap: (() => Child) | undefined
}) {
  const t = useMessages()
  const poster = (
    <>
      <h1>{t('desk.style.title')}</h1>
      <p>{t('desk.style.lead')}</p>
    </>
  )
  return (
    <DeskPage title={t('desk.style.title')} desk={desk} poster={poster}>
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
    </DeskPage>
  )
}
