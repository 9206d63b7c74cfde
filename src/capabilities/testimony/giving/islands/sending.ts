import { paths } from '../../wire/index.ts'
import type { GivenStory } from '../answers.ts'
import { ask, isTaken, type Answer } from './ask.ts'
import { NotSent, sentenceFor } from './failure.ts'
import type { Kept } from './files.ts'
import type { GivingPage } from './page.ts'
import { provingOf, renewChallenge } from './proving.ts'
import type * as Seal from './seal.ts'

type Sealing = typeof Seal

/** The inbox as it is now. Throws what to say when there is none to seal to. */
export async function openInbox(sealing: Sealing): Promise<Seal.Inbox> {
  const answer = await ask(paths.inbox)
  if (answer.status !== 200) throw new NotSent(sentenceFor(answer))
  const inbox = await sealing.readInbox(answer.body).catch(() => {
    throw new NotSent('failed.notSafe')
  })
  if (!inbox) throw new NotSent('failed.closed')
  return inbox
}

interface Given {
  storyAt(today: string): GivenStory
  files: Kept[]
}

/** Sends a story. What was sealed once is sent again as it is, so that it arrives once however often it is sent. */
export class Sender {
  readonly #page: GivingPage
  #sealed: { sealed: Seal.Sealed; of: string } | undefined

  constructor(page: GivingPage) {
    this.#page = page
  }

  async send(sealing: Sealing, given: Given, tell: (sentence: string) => void) {
    const { form, say } = this.#page
    tell(say('sending.locking'))
    let sealed = await this.#seal(sealing, given)
    tell(say('sending.proving'))
    let proving = await provingOf(form)
    tell(say('sending.story'))
    let answer = await post(sealed, proving)
    if (answer.code.startsWith('proof')) {
      await renewChallenge(form).catch(() => undefined)
      proving = await provingOf(form)
      answer = await post(sealed, proving)
    }
    // The month, or who may read, has changed since it was locked: it is locked anew.
    if (answer.code === 'wrongEpoch') {
      this.#sealed = undefined
      sealed = await this.#seal(sealing, given)
      answer = await post(sealed, proving)
    }
    if (!isTaken(answer)) throw new NotSent(sentenceFor(answer))
    this.#sealed = undefined
    return sealed
  }

  async #seal(sealing: Sealing, { storyAt, files }: Given): Promise<Seal.Sealed> {
    const of = JSON.stringify([storyAt(''), files.map(({ url }) => url)])
    if (this.#sealed?.of === of) return this.#sealed.sealed
    const inbox = await openInbox(sealing)
    const sealed = await sealing.seal(storyAt(inbox.today), { files, inbox, hasReceipt: true })
    this.#sealed = { sealed, of }
    return sealed
  }
}

const post = ({ story }: Seal.Sealed, proving: object): Promise<Answer> =>
  ask(paths.stories, { ...story, ...proving })
