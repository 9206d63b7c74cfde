import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { noteLetters } from '../life/queries-life.ts'
import type { LetterAnswer } from '../life/sent-letter.ts'
import { saveAnswer } from './queries-answering.ts'

export type Answers = { id: string; answer: LetterAnswer }[]

/** Keeps what a writer says of her letters, and that she said it; the same said twice is said once. */
export async function saveAnswers(db: AnyDb, answers: Answers, at: Instant): Promise<void> {
  await db.transaction().execute(async (trx: AnyDb) => {
    for (const { id, answer } of answers) {
      if (!(await saveAnswer(trx, { id, answer, answeredAt: at }))) continue
      await noteLetters(trx, [id], { at, move: 'answer', reason: answer, personId: null })
    }
  })
}
