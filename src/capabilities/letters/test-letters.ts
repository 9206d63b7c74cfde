import type { AnyDb } from '../../platform/db/index.ts'
import { newId } from '../../platform/ids.ts'
import { QUAY } from './test-bodies.ts'
import type { LettersDb } from './life/queries-life.ts'
import type { LetterEvent, LetterWriter, SentLetter } from './life/sent-letter.ts'

const NAMES = ['Ama Boateng', 'Bo Lindqvist', 'Cai Rees', 'Dina Haddad', 'Eve Okafor', 'Fin Doyle']

/** What a test says of a letter, and of who wrote it; `null`: a joint letter, which nobody alone wrote. */
export type MadeUpLetter = Partial<SentLetter> & { writer?: Partial<LetterWriter> | null }

export interface Made {
  letter: SentLetter
  writer: LetterWriter | undefined
}

/** A letter to a made-up trust by a made-up neighbour, written at nine on 24 November 2026 and confirmed. */
export function madeUp(about: MadeUpLetter = {}, at = 0): Made {
  const { writer: said, ...own } = about
  const writtenAt = own.writtenAt ?? said?.writtenAt ?? '2026-11-24T09:00:00.000Z'
  const confirmedAt = own.state === 'written' ? null : writtenAt
  const writer = said === null ? undefined : writerOf({ writtenAt, confirmedAt, ...said }, at)
  const isOut = ['sent', 'delivered', 'bounced', 'joined'].includes(own.state ?? '')
  const letter: SentLetter = {
    id: newId(),
    writerId: writer?.id ?? null,
    campaignId: writer?.campaignId ?? 'the-campaign',
    actionId: 'write-to-your-trust',
    placeKey: QUAY,
    councilCode: 'E07999001',
    wardName: 'Quay',
    bodyId: 'trust-rz0',
    bodyName: 'Demonstration NHS Foundation Trust',
    recipientKind: 'trust',
    recipientName: 'The Chief Executive',
    postId: null,
    holderId: null,
    toAddress: 'office@trust.example',
    subject: 'Charges before care',
    text: 'Dear Chief Executive\n\nPlease tell us whom you asked to pay before they were treated.',
    ownWords: null,
    likeness: null,
    state: 'queued',
    stateAt: own.sentAt ?? writtenAt,
    moves: 1,
    reason: null,
    writtenAt,
    confirmedAt,
    sentAt: isOut ? writtenAt : null,
    jointId: null,
    closesAt: null,
    askedAt: null,
    answer: null,
    answeredAt: null,
    correctedOn: null,
    scrubbedAt: null,
    ...own,
  }
  return { letter, writer }
}

function writerOf(said: Partial<LetterWriter>, at: number): LetterWriter {
  const name = NAMES[at % NAMES.length]!
  const [first = ''] = name.toLowerCase().split(' ')
  return {
    id: newId(),
    campaignId: 'the-campaign',
    language: 'en',
    name,
    email: `${first}.${at}@example.org`,
    emailHash: `hash-of-${first}-${at}`,
    address: null,
    sharesAnswerOn: null,
    writtenAt: '2026-11-24T09:00:00.000Z',
    confirmedAt: null,
    codeTries: 0,
    scrubbedAt: null,
    ...said,
  }
}

/** Keeps one letter, and gives it back. A second letter of a writer has the `writerId`, and `writer: null`. */
export async function addMadeUpLetter(anyDb: AnyDb, about: MadeUpLetter = {}): Promise<Made> {
  const made = madeUp(about)
  await addMade(anyDb, [made])
  return made
}

const CHUNK = 500

/** Keeps many letters, each as `about` says of its number: quick enough for 25,000. */
export async function addMadeUpLetters(
  anyDb: AnyDb,
  count: number,
  about: (at: number) => MadeUpLetter = () => ({}),
): Promise<Made[]> {
  const all = Array.from({ length: count }, (_, at) => madeUp(about(at), at))
  for (let at = 0; at < count; at += CHUNK) await addMade(anyDb, all.slice(at, at + CHUNK))
  return all
}

async function addMade(db: LettersDb, made: Made[]): Promise<void> {
  const writers = made.flatMap(({ writer }) => writer ?? [])
  const letters = made.map(({ letter }) => letter)
  const events = letters.map(({ id, writtenAt }): LetterEvent => {
    return { letterId: id, number: 1, at: writtenAt, move: 'write', reason: null, personId: null }
  })
  await db.transaction().execute(async (trx) => {
    if (writers.length > 0) await trx.insertInto('letterWriter').values(writers).execute()
    await trx.insertInto('letter').values(letters).execute()
    await trx.insertInto('letterEvent').values(events).execute()
  })
}
