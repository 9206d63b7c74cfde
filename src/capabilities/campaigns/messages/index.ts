import { messagesOf } from '../../../platform/messages/index.ts'
import ar from './ar.json'
import en from './en.json'

/** The desk is in English; what the public reads of a campaign is in its pack. */
export const useMessages = messagesOf({ en, ar })
