import { messagesOf } from '../../../../platform/messages/index.ts'
import ar from './ar.json'
import en from './en.json'

export const useMessages = messagesOf({ en, ar })

/** All words of the desk, for the script that draws it: it fills in their gaps itself. English alone. */
export const deskWords: Readonly<Record<string, string>> = en
