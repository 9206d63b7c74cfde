import { writeDay } from '../../platform/messages/index.ts'
import { Page, useView } from '../../ui/index.ts'
import { envelopeLines } from './addressee-words.ts'
import { postalLines, type Addressee } from './addressee.ts'
import type { LetterText } from './compose.ts'
import { letterAddress, type LetterQuery } from './letter-address.ts'
import { useMessages } from './messages/index.ts'
import { ActionStyle } from './action-style.tsx'
import { Poster } from './views-question.tsx'

export interface Sheet {
  addressee: Addressee
  letter: LetterText
}

interface SheetProps {
  query: LetterQuery
  sheets: Sheet[]
  today: string
  words: string
}

/** The letter on paper, one sheet each: the address where a window envelope shows it, folds marked. */
export function SheetPage({ query, sheets, today, words }: SheetProps) {
  const t = useMessages()
  const { link } = useView()
  const title = t('sheet.title')
  return (
    <Page title={title} poster={<Poster title={title}>{t('sheet.lead')}</Poster>}>
      <ActionStyle />
      <form class="ask" method="post" action={link(letterAddress(query))}>
        <input type="hidden" name="words" value={words} />
        <input type="hidden" name="goOn" value="yes" />
        <div>
          <button class="do second small" type="submit">
            {t('sheet.back')}
          </button>
        </div>
      </form>
      {sheets.map((sheet) => (
        <SheetOf {...sheet} today={today} />
      ))}
    </Page>
  )
}

// Longer letters are set smaller, so that each stays on one side.
const LONG = 1500

const TO_FILL_IN = ['', '', '']

function SheetOf({ addressee, letter, today }: Sheet & { today: string }) {
  const t = useMessages.in('en')
  const isLong = letter.text.length > LONG
  return (
    <article class={isLong ? 'sheet is-long' : 'sheet'} lang="en" dir="ltr">
      <div class="sheet-from">
        <span>{t('sheet.name')}</span>
        <span>{t('sheet.address')}</span>
        <span></span>
      </div>
      <address class="sheet-to">
        {[...envelopeLines(addressee, t), ...(postalLines(addressee) ?? TO_FILL_IN)].map((line) => (
          <span>{line}</span>
        ))}
      </address>
      <p class="sheet-date">{writeDay(today, 'en')}</p>
      <p class="sheet-subject">{letter.subject}</p>
      <div class="sheet-text">{letter.text}</div>
      <span class="sheet-fold" aria-hidden="true"></span>
      <span class="sheet-fold is-second" aria-hidden="true"></span>
    </article>
  )
}
