import { DEFAULT_LANGUAGE, isLanguage } from '../../platform/messages/index.ts'
import { useMessages } from './messages/index.ts'
import type { LinkWords } from './safety/index.ts'

const made = new Map<string, LinkWords>()

/** The words that safety puts into a text, in the language of the text. */
export function linkWords(lang: string): LinkWords {
  let words = made.get(lang)
  if (!words) {
    const t = useMessages.in(isLanguage(lang) ? lang : DEFAULT_LANGUAGE)
    words = {
      newTab: t('newTab'),
      pictureOn: (place) => t('pictureOn', { place }),
      shownOn: (place) => t('shownOn', { place }),
    }
    made.set(lang, words)
  }
  return words
}
