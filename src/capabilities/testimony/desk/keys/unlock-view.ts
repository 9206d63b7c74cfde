import {
  askPasskey,
  openByPasskey,
  openByRecoveryCode,
  SealingError,
  unknownWords,
} from '../../../../platform/sealing/index.ts'
import { fromText } from '../page/base64.ts'
import type { Desk, View } from '../page/desk.ts'
import { doing, form } from '../page/doing.ts'
import { h, heading } from '../page/dom.ts'
import { field } from '../page/fields.ts'
import { mayHavePasskeys } from './new-passkey.ts'
import { openInWorker } from './passphrase-work.ts'

/** Three ways in, any one of which will do. Nobody else has another. */
export const unlockView: View = (desk) => {
  const { say, data } = desk
  return h(
    'div',
    { class: 'text' },
    heading('h2', say('unlock.title')),
    h('p', {}, say('unlock.lead')),
    desk.drafts.isAny && h('p', { class: 'unknown' }, say('unlock.drafts')),
    byPassphrase(desk),
    data.files.passkey && mayHavePasskeys() && byPasskey(desk),
    byRecoveryCode(desk),
  )
}

function byPassphrase(desk: Desk): HTMLElement {
  const { say, data } = desk
  const words = field(say('unlock.passphrase'), {
    hint: say('unlock.passphrase.hint'),
    dir: 'ltr',
    type: 'password',
  })
  const open = async (): Promise<void> => {
    words.complain()
    const typed = words.input.value
    if (typed.trim() === '') return words.complain(say('problem.empty'))
    const caseworker = await openInWorker(fromText(data.files.passphrase!), typed).catch(
      (error: unknown) => {
        const [slip] = unknownWords(typed)
        if (slip !== undefined && error instanceof SealingError) {
          words.complain(say('unlock.slip', { word: slip }))
          return undefined
        }
        throw error
      },
    )
    if (!caseworker) return
    words.input.value = ''
    await desk.unlock(caseworker)
  }
  return form(desk, [words.element], say('unlock.do'), open, { meanwhile: say('unlock.working') })
}

function byPasskey(desk: Desk): HTMLElement {
  const { say, data } = desk
  const open = async (): Promise<void> => {
    const { file, credential } = data.files.passkey!
    const { output } = await askPasskey([credential])
    await desk.unlock(await openByPasskey(fromText(file), output))
  }
  return h(
    'div',
    { class: 'form' },
    doing(desk, say('unlock.passkey'), open, { isSecond: true, meanwhile: say('unlock.working') }),
  )
}

function byRecoveryCode(desk: Desk): HTMLElement | null {
  const { say, data } = desk
  if (!data.files.recovery) return null
  const code = field(say('unlock.recovery'), { hint: say('unlock.recovery.hint'), dir: 'ltr' })
  const open = async (): Promise<void> => {
    const caseworker = await openByRecoveryCode(fromText(data.files.recovery!), code.input.value)
    code.input.value = ''
    await desk.unlock(caseworker)
  }
  return h(
    'details',
    {},
    h('summary', {}, say('unlock.recovery.title')),
    form(desk, [code.element], say('unlock.do'), open, { meanwhile: say('unlock.working') }),
  )
}
