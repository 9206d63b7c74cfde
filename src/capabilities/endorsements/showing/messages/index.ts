import { messagesOf } from '../../../../platform/messages/index.ts'
import ar from './ar.json'
import en from './en.json'

export const useMessages = messagesOf({ en, ar })
