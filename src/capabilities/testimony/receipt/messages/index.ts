import { messagesOf } from '../../../../platform/messages/index.ts'
import ar from './ar.json'
import en from './en.json'

export type ReceiptKey = keyof typeof en

export const RECEIPT_KEYS = Object.keys(en) as ReceiptKey[]

export const useMessages = messagesOf({ en, ar })
