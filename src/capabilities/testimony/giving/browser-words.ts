import type { Words } from './messages/index.ts'
import { useMessages } from './messages/index.ts'

/** What the browser says while a story is given: it has no words of its own. */
const SAID = [
  'goOn',
  'goBack',
  'words.room',
  'words.full',
  'files.record',
  'files.stop',
  'files.recording',
  'files.photograph',
  'files.note',
  'files.added',
  'files.removed',
  'files.working',
  'refused.video',
  'refused.document',
  'refused.kind',
  'refused.unreadable',
  'refused.tooLarge',
  'refused.tooLong',
  'refused.tooMany',
  'refused.microphone',
  'check.found',
  'check.none',
  'check.unable',
  'check.change',
  'check.nothing',
  'check.files',
  'found.number',
  'found.contact',
  'found.place',
  'found.date',
  'found.age',
  'found.money',
  'found.ward',
  'problem.words',
  'problem.speaker',
  'problem.read',
  'problem.tooLong',
  'problem.file',
  'sending.locking',
  'sending.proving',
  'sending.story',
  'sending.file',
  'sending.fileFailed',
  'sending.again',
  'sending.filesDone',
  'failed.offline',
  'failed.closed',
  'failed.proof',
  'failed.server',
  'failed.notSafe',
  'failed.moreRoom',
  'receipt.check.right',
  'receipt.check.wrong',
  'together.waiting',
  'together.none',
  'together.sent',
  'together.kept',
  'together.refused',
  'together.noReceiptMade',
  'together.problem',
] as const satisfies readonly Words[]
export type Said = (typeof SAID)[number]

const GAPS = { count: '{count}', name: '{name}', number: '{number}', percent: '{percent}' }

/** As JSON for the page; the gaps stay gaps, which the browser fills in. */
export function browserWords(): string {
  const t = useMessages()
  const gaps = { ...GAPS, time: '{time}' }
  return JSON.stringify(Object.fromEntries(SAID.map((word) => [word, t(word, gaps)])))
}
