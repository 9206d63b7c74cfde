import type { Child } from 'hono/jsx'
import {
  emptyForm,
  ErrorSummary,
  Field,
  Page,
  useView,
  type FormState,
  type SayProblem,
} from '../../ui/index.ts'
import { nameOfAll } from './addressee-words.ts'
import { isNhs, type Addressee } from './addressee.ts'
import type { Composed } from './compose.ts'
import type { Identifier } from './identifiers.ts'
import { letterAddress, type LetterQuery } from './letter-address.ts'
import { useMessages } from './messages/index.ts'
import type { Caution } from './own-words.ts'
import { AddresseeFacts, WrongLine } from './views-addressee.tsx'
import { ActionStyle } from './action-style.tsx'
import { Poster } from './views-question.tsx'
import { LetterSideBySide } from './views-letter.tsx'

export interface ComposeProps {
  query: LetterQuery
  addressees: Addressee[]
  place: { key: string; name: string }
  letter: Composed
  form?: FormState
  caution?: Caution
}

export function ComposePage(props: ComposeProps) {
  const t = useMessages()
  const { addressees, place, letter, form = emptyForm, caution } = props
  const title = t('compose.title', { name: nameOfAll(addressees, t) })
  // What is to be put right comes before what has been read already.
  const isAgain = caution !== undefined || form.problems.length > 0
  return (
    <Page title={title} poster={<Poster title={title}>{t('compose.lead')}</Poster>}>
      <ActionStyle />
      <ErrorSummary form={form} labels={{ words: t('compose.words') }} say={useSay()} />
      {isAgain && <OwnWordsForm {...props} />}
      <section>
        <h2>{t('compose.who')}</h2>
        {addressees.map((one) => (
          <AddresseeFacts addressee={one} place={place.name} />
        ))}
        <WrongLine placeKey={place.key} />
      </section>
      <section>
        <h2>{t('compose.letter')}</h2>
        <p>{t('compose.letter.lead')}</p>
        <LetterSideBySide letter={letter} />
      </section>
      {!isAgain && <OwnWordsForm {...props} />}
    </Page>
  )
}

function useSay(): SayProblem {
  const t = useMessages()
  return ({ code }) => (code === 'identifiers' ? t('stop.summary') : undefined)
}

function OwnWordsForm({ query, addressees, form = emptyForm, caution }: ComposeProps) {
  const t = useMessages()
  const { link } = useView()
  const toNhs = addressees.some(isNhs)
  return (
    <form class="form" method="post" action={link(letterAddress(query))}>
      {caution && <CautionNote caution={caution} toNhs={toNhs} />}
      <Field
        name="words"
        label={t('compose.words')}
        hint={t('compose.words.hint')}
        rows={5}
        dir="auto"
        optional
        form={form}
        say={useSay()}
      />
      <p class="quiet">{t('compose.kept')}</p>
      {toNhs && <p class="quiet">{t('compose.work')}</p>}
      <div class="choices">
        <button class="do" type="submit">
          {t('compose.do')}
        </button>
        {caution?.kind === 'warning' && (
          <button class="do second" type="submit" name="goOn" value="yes">
            {t('warning.goOn')}
          </button>
        )}
      </div>
    </form>
  )
}

function CautionNote({ caution, toNhs }: { caution: Caution; toNhs: boolean }) {
  const t = useMessages()
  const { link } = useView()
  if (caution.kind === 'none') return null
  return (
    <div class="note">
      <h2>{t(`${caution.kind}.title`)}</h2>
      <p>{t(`${caution.kind}.why`)}</p>
      <FoundList found={caution.found} />
      <p>{t(`${caution.kind}.then`)}</p>
      {toNhs && (
        <p>
          <a href={link('/support/')}>{t('stop.help')}</a>
        </p>
      )}
    </div>
  )
}

function FoundList({ found }: { found: Identifier[] }) {
  const t = useMessages()
  return (
    <ul>
      {found.map(({ kind, text }) => (
        <li>
          {t.rich<Child>('found.line', { what: t(`found.${kind}`), text: <bdi>{text}</bdi> })}
        </li>
      ))}
    </ul>
  )
}
