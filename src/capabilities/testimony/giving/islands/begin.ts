import { storyFrom, type GivenStory } from '../answers.ts'
import { showRoom } from './room.ts'
import { openExit } from './exit.ts'
import { NotSent } from './failure.ts'
import { isAnythingTyped, readAnswers } from './fields.ts'
import { openFiles } from './files.ts'
import { Held } from './held.ts'
import { lineOf, openPage } from './page.ts'
import { faultOn, showProblem } from './problems.ts'
import { openReceiptScreen } from './receipt-screen.ts'
import { drawReview } from './review.ts'
import type * as Seal from './seal.ts'
import { openInbox, Sender } from './sending.ts'
import { openSteps } from './steps.ts'
import { Uploads } from './uploads.ts'

/** Makes of the form a page that asks one thing at a time, locks the story here, and sends it locked. */
export function begin(form: HTMLFormElement): void {
  const page = openPage(form)
  const { isTogether, one, say } = page
  const files = openFiles(page)
  const receipt = openReceiptScreen(page)
  const sender = new Sender(page)
  const uploads = new Uploads(page)
  const held = isTogether ? new Held(page) : undefined
  let sealing: typeof Seal | undefined
  let inbox: Seal.Inbox | undefined
  let isLeaving = false
  let isSending = false

  takeOver()
  const steps = openSteps(page, {
    mayLeave: (step) => showProblem(page, step, faultOn(page, { step, files, room: room() })),
    shown: (step) => {
      if (step !== 'first') void load()
      if (step === 'check') {
        progress()
        drawReview({ page, files, go: (name) => steps.go(name) }, sealing)
      }
    },
  })
  openExit(steps.depth, () => (isLeaving = true))
  form.addEventListener('input', () => showRoom(page, room()))
  one('[data-send]').addEventListener('click', () => void (isTogether ? hold() : send()))
  addEventListener('beforeunload', (event) => {
    if (!isLeaving && isAnythingToLose()) event.preventDefault()
  })
  if (isTogether) void load()

  function takeOver() {
    form.noValidate = true
    form.classList.add('is-stepped')
    for (const part of document.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false
    form.querySelector('[data-plain]')?.remove()
    const button = one<HTMLButtonElement>('[data-send]')
    button.type = 'button'
    button.textContent = button.dataset['send']!
    one('#body').setAttribute('list', 'bodies')
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('keydown', (event) => {
      const isLine = event.target instanceof HTMLInputElement && event.target.id !== 'written'
      if (event.key === 'Enter' && isLine) steps.next()
    })
    one('[data-done]').addEventListener('click', () => one('[data-exit]').click())
    if (!isTogether) return
    one('[data-leaving]').hidden = true
    one('[data-arrived]').hidden = true
    one('[data-next-person]').addEventListener('click', nextPerson)
  }

  /** What locks: fetched when somebody goes on, or at once where there may soon be no network. */
  async function load(): Promise<typeof Seal> {
    sealing ??= await import('./seal.ts')
    if (isTogether) inbox ??= await openInbox(sealing).catch(() => undefined)
    return sealing
  }

  function storyAt(today: string): GivenStory {
    const { language = 'en', checked } = form.dataset
    const text = (name: string) => String(new FormData(form).get(name) ?? '')
    const own = { today, language, isChecked: checked === 'yes', sealedBy: 'browser' } as const
    if (!isTogether) return storyFrom(readAnswers(form), own)
    const readIn = text('readIn') || language
    return storyFrom(readAnswers(form), {
      ...own,
      sealedBy: 'assistant',
      language: readIn,
      isChecked: readIn === 'en',
      recordedBy: text('recordedBy'),
      interpreter: text('interpreter'),
    })
  }

  function room(): number | undefined {
    return sealing?.roomFor(storyAt('2026-01-01'), files.all().length)
  }

  async function send() {
    await trying(async () => {
      const sealed = await sender.send(await load(), { storyAt, files: files.all() }, progress)
      forget()
      receipt.show(sealed.code)
      steps.finish('receipt')
      await uploads.start(sealed)
    })
  }

  async function hold() {
    await trying(async () => {
      progress(say('sending.locking'))
      const lock = await load()
      inbox ??= await openInbox(lock)
      const hasReceipt = new FormData(form).get('noReceipt') !== 'yes'
      const given = { files: files.all(), inbox, hasReceipt }
      const sealed = await lock.seal(storyAt(inbox.today), given)
      forget()
      receipt.show(sealed.code)
      steps.finish('receipt')
      held?.add(sealed)
    })
  }

  async function trying(work: () => Promise<void>) {
    if (
      isSending ||
      !showProblem(page, 'check', faultOn(page, { step: 'check', files, room: room() }))
    )
      return
    isSending = true
    try {
      await work()
    } catch (error) {
      progress(say(error instanceof NotSent ? error.sentence : 'failed.server'), 'problem')
      one('[data-progress]').focus()
    } finally {
      isSending = false
    }
  }

  /** What was told is locked now, and need not stand in the page any longer. */
  function forget() {
    form.reset()
    files.clear()
    progress()
    one('[data-review]').replaceChildren()
    one('[data-found]').replaceChildren()
  }

  function nextPerson() {
    receipt.clear()
    steps.restart()
  }

  function progress(sentence = '', className = 'quiet') {
    one('[data-progress]').replaceChildren(...(sentence ? [lineOf(sentence, className)] : []))
  }

  function isAnythingToLose(): boolean {
    const isTyped = isAnythingTyped(form) || files.all().length > 0
    return isTyped || !receipt.isWrittenDown() || uploads.isLeft || (held?.isAny ?? false)
  }
}
