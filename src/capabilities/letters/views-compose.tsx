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
import { LetterStyle, Poster } from './views-question.tsx'
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
  const { link } = useView()
  const { query, addressees, place, letter, form = emptyForm, caution } = props
  const title = t('compose.title', { name: nameOfAll(addressees, t) })
  const say: SayProblem = ({ code }) => (code === 'identifiers' ? t('stop.summary') : undefined)
  return (
    <Page title={title} poster={<Poster title={title}>{t('compose.lead')}</Poster>}>
      <LetterStyle />
      <ErrorSummary form={form} labels={{ words: t('compose.words') }} say={say} />
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
      <form class="form" method="post" action={link(letterAddress(query))}>
        {caution && <CautionNote caution={caution} isNhs={addressees.some(isNhs)} />}
        <Field
          name="words"
          label={t('compose.words')}
          hint={t('compose.words.hint')}
          rows={5}
          dir="auto"
          optional
          form={form}
          say={say}
        />
        <p class="quiet">{t('compose.kept')}</p>
        {addressees.some(isNhs) && <p class="note">{t('compose.work')}</p>}
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
    </Page>
  )
}

function CautionNote({ caution, isNhs }: { caution: Caution; isNhs: boolean }) {
  const t = useMessages()
  const { link } = useView()
  if (caution.kind === 'none') return null
  return (
    <div class="note">
      <h2>{t(`${caution.kind}.title`)}</h2>
      <p>{t(`${caution.kind}.why`)}</p>
      <FoundList found={caution.found} />
      <p>{t(`${caution.kind}.then`)}</p>
      {isNhs && (
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
