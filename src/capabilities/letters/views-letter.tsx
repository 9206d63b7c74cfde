import { currentLanguage, languages } from '../../platform/messages/index.ts'
import type { Composed, LetterText } from './compose.ts'
import { useMessages } from './messages/index.ts'

/** The letter as it goes, and beside it what it says in the reader's language. */
export function LetterSideBySide({ letter }: { letter: Composed }) {
  const t = useMessages()
  const language = currentLanguage()
  const { translation } = letter
  if (language === 'en') return <LetterBox text={letter} language="en" />
  if (!translation) {
    return (
      <>
        <p class="unknown">{t('preview.untranslated')}</p>
        <LetterBox text={letter} language="en" />
      </>
    )
  }
  return (
    <div class="beside">
      <div>
        <h3>{t('preview.english')}</h3>
        <LetterBox text={letter} language="en" />
      </div>
      <div>
        <h3>{t('preview.translated')}</h3>
        <LetterBox text={translation} language={language} />
        {!translation.isChecked && <p class="unknown">{t('preview.unchecked')}</p>}
      </div>
    </div>
  )
}

function LetterBox({ text, language }: { text: LetterText; language: 'en' | 'ar' }) {
  const t = useMessages.in(language)
  return (
    <div class="letter" lang={language} dir={languages[language].direction}>
      <p class="letter-subject">{t('preview.subject', { subject: text.subject })}</p>
      {text.text}
    </div>
  )
}
