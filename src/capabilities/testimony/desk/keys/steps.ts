import {
  newPassphrase,
  newRecoveryCode,
  openByRecoveryCode,
  unknownWords,
  wrapByPasskey,
  wrapByRecoveryCode,
  type Caseworker,
} from '../../../../platform/sealing/index.ts'
import type { Desk } from '../page/desk.ts'
import { doing, form } from '../page/doing.ts'
import { h, heading, type Child } from '../page/dom.ts'
import { field } from '../page/fields.ts'
import { mayHavePasskeys, newPasskey } from './new-passkey.ts'
import { wrapInWorker } from './passphrase-work.ts'

type Bytes = Uint8Array<ArrayBuffer>

export interface Steps {
  desk: Desk
  caseworker: Caseworker
  /** Shows one step in the place of the last. */
  show(step: HTMLElement): void
}

const step = (...children: Child[]): HTMLElement => h('div', { class: 'text' }, children)

/** Six words that are shown once and typed back, then the file that they open. */
export function passphraseSteps({ desk, caseworker, show }: Steps): Promise<Bytes> {
  const { say } = desk
  const words = newPassphrase()
  return new Promise((resolve) => {
    const ask = (): void => {
      const typed = field(say('make.passphrase.back'), { dir: 'ltr' })
      const check = async (): Promise<void> => {
        typed.complain()
        if (tidy(typed.input.value) !== tidy(words)) return typed.complain(whatIsWrong(desk, typed))
        resolve(await wrapInWorker(caseworker, words))
      }
      show(
        step(
          heading('h2', say('make.passphrase.back.title')),
          form(desk, [typed.element], say('make.passphrase.check'), check, {
            meanwhile: say('unlock.working'),
          }),
          doing(desk, say('make.passphrase.again'), tell, { isSecond: true, isSmall: true }),
        ),
      )
    }
    const tell = (): void =>
      show(
        step(
          heading('h2', say('make.passphrase.title')),
          h('p', {}, say('make.passphrase.lead')),
          h('p', { class: 'letter', dir: 'ltr', 'data-passphrase': true }, words),
          h('p', {}, say('make.passphrase.keep')),
          doing(desk, say('make.passphrase.written'), ask),
        ),
      )
    tell()
  })
}

function whatIsWrong({ say }: Desk, { input }: { input: HTMLInputElement }): string {
  const [slip] = unknownWords(input.value)
  return slip === undefined ? say('make.passphrase.other') : say('unlock.slip', { word: slip })
}

const tidy = (typed: string): string =>
  typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ')

/** A code that is printed once and typed back, then the file that it opens. */
export async function recoverySteps({ desk, caseworker, show }: Steps): Promise<Bytes> {
  const code = await newRecoveryCode()
  const file = await wrapByRecoveryCode(caseworker, code)
  await printedCode({ desk, show, code, kind: 'recovery' }, async (typed) => {
    ;(await openByRecoveryCode(file, typed)).clear()
  })
  return file
}

interface PrintedCode extends Pick<Steps, 'desk' | 'show'> {
  code: string
  kind: 'recovery' | 'holder'
}

/** Shows a code to be printed, and goes on when it was typed back from paper: `check` throws when it is wrong. */
export function printedCode(
  { desk, show, code, kind }: PrintedCode,
  check: (typed: string) => Promise<void>,
): Promise<void> {
  const { say } = desk
  return new Promise((resolve) => {
    const ask = (): void => {
      const typed = field(say('make.code.back'), { hint: say('unlock.recovery.hint'), dir: 'ltr' })
      const done = async (): Promise<void> => {
        await check(typed.input.value)
        resolve()
      }
      show(
        step(
          heading('h2', say('make.code.back.title')),
          form(desk, [typed.element], say('make.code.check'), done),
          doing(desk, say('make.code.again'), tell, { isSecond: true, isSmall: true }),
        ),
      )
    }
    const tell = (): void =>
      show(
        step(
          heading('h2', say(`make.${kind}.title`)),
          h('p', {}, say(`make.${kind}.lead`)),
          h('p', { class: 'letter', dir: 'ltr', 'data-code': true }, code),
          h('p', {}, say(`make.${kind}.keep`)),
          h(
            'div',
            { class: 'choices' },
            doing(desk, say('print'), () => print(), { isSecond: true }),
            doing(desk, say('make.code.written'), ask),
          ),
        ),
      )
    tell()
  })
}

export interface PasskeyFile {
  file: Bytes
  credential: string
}

/** Offered where the browser has passkeys; whether this one can open anything is known when it was made. */
export function passkeyStep({ desk, caseworker, show }: Steps): Promise<PasskeyFile | undefined> {
  const { say, data, brought } = desk
  if (!mayHavePasskeys()) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const make = async (): Promise<void> => {
      const name = `${brought.siteName}: ${data.person.name}`
      const { id, output } = await newPasskey({ name, siteName: brought.siteName })
      resolve({ file: await wrapByPasskey(caseworker, output), credential: id })
    }
    show(
      step(
        heading('h2', say('make.passkey.title')),
        h('p', {}, say('make.passkey.lead')),
        h(
          'div',
          { class: 'choices' },
          doing(desk, say('make.passkey.do'), make),
          doing(desk, say('make.passkey.skip'), () => resolve(undefined), { isSecond: true }),
        ),
      ),
    )
  })
}

/** Nothing is kept before this; what fails here is sent again by the same button. */
export function saveStep(
  { desk, show }: Pick<Steps, 'desk' | 'show'>,
  work: () => Promise<void>,
): Promise<void> {
  const { say } = desk
  return new Promise((resolve) => {
    const save = (): Promise<void> => work().then(resolve)
    show(
      step(
        heading('h2', say('make.ready')),
        h('p', {}, say('make.ready.lead')),
        doing(desk, say('make.send'), save, { meanwhile: say('make.sending') }),
      ),
    )
  })
}
