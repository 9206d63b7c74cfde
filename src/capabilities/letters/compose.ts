import type { Language } from '../../platform/messages/index.ts'
import { renderTemplate, type PackText } from '../content/index.ts'
import { dear } from './addressee-words.ts'
import { isNhs, type Addressee } from './addressee.ts'
import { useMessages } from './messages/index.ts'
import type { PackLetter } from './pack-letters.ts'
import type { PlaceWords } from '../places/index.ts'

export interface LetterText {
  subject: string
  text: string
}

/** The letter as it is sent, and what it says in the reader's language. */
export interface Composed extends LetterText {
  translation?: LetterText & { isChecked: boolean }
}

export interface LetterParts {
  letter: PackLetter
  addressees: readonly Addressee[]
  place: PlaceWords
  campaign: { name: string }
  /** On paper it is signed by hand; sent from here, the name is put under it when it goes. */
  isUnsigned?: boolean
  /** Nothing yet: a mark stands where they will go. */
  ownWords?: string | undefined
}

/** Makes the letter, or nothing when the template has a fault: no letter goes out with a gap in it. */
export function compose(parts: LetterParts, language: Language): Composed | undefined {
  const { original, translations, data } = parts.letter
  const text = filled(original, parts, 'en')
  if (text === undefined) return undefined
  const sent = { subject: data.subject, text }
  const own = language === 'en' ? undefined : translations[language]
  const translated = own && filled(own, parts, language)
  if (!translated) return sent
  const subject = String(own.data['subject'] ?? sent.subject)
  return { ...sent, translation: { subject, text: translated, isChecked: own.isChecked } }
}

function filled({ body }: PackText, parts: LetterParts, language: Language): string | undefined {
  const made = renderTemplate(body, valuesIn(language, parts))
  return made.ok ? tidy(made.text) : undefined
}

function valuesIn(language: Language, parts: LetterParts) {
  const { addressees, place, campaign, ownWords, isUnsigned } = parts
  const t = useMessages.in(language)
  const [first] = addressees
  return {
    place,
    campaign,
    body: { name: first!.bodyName },
    recipient: { salutation: dear(addressees, t, language) },
    own_words: ownWords ?? t('compose.mark'),
    sign_off: isUnsigned ? '' : t(addressees.some(isNhs) ? 'signOff.nhs' : 'signOff.elected'),
  }
}

/** No space at line ends, no run of empty lines where the template had a condition. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
