import { useMessages } from './messages/index.ts'
import { challengeFor } from './prove.ts'

/** A challenge and its answer, as a person without script sends them. */
export async function provenFields(
  key: Buffer,
  about: { purpose: string; now: string },
): Promise<{ proof: string; proofAnswer: string }> {
  const { token, question } = await challengeFor(key, about)
  const { kind, at } = question.words.find((word) => word.kind === question.kind)!
  return { proof: token, proofAnswer: useMessages.in('en')(`words.${kind}`).split(', ')[at]! }
}
