import { messagesOf } from '../../../platform/messages/index.ts'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }

export const useMessages = messagesOf({ en, ar })
