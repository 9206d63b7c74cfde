export { writeDay, writeNumber } from './dates.ts'
export {
  currentLanguage,
  DEFAULT_LANGUAGE,
  inLanguage,
  isLanguage,
  languages,
  type Language,
} from './language.ts'
export { messagesOf, type Translate, type UseMessages, type Values } from './messages.ts'
