import { expect, test, vi } from 'vitest'
import { utf8 } from './bytes.ts'
import { sealWithPassphrase, type PassphraseAnswer, type PassphraseTask } from './index.ts'

type Listener = (event: { data: PassphraseTask }) => Promise<void>

/** The worker, with a page that asks it one thing. */
async function ask(data: PassphraseTask): Promise<PassphraseAnswer> {
  vi.resetModules()
  let listen: Listener | undefined
  const postMessage = vi.fn<(answer: PassphraseAnswer) => void>()
  const addEventListener = (_: string, listener: Listener) => void (listen = listener)
  vi.stubGlobal('self', { addEventListener, postMessage })
  await import('./passphrase.worker.ts')
  await listen!({ data })
  return postMessage.mock.calls[0]![0]
}

test('the worker opens what the passphrase opens, and says why not by a code alone', async () => {
  const bytes = await sealWithPassphrase(utf8('keys'), 'six words of a made up passphrase', 2)
  const task = 'open'
  const passphrase = 'Six words, of a made-up passphrase'
  expect(await ask({ task, bytes, passphrase })).toEqual({ bytes: utf8('keys') })
  expect(await ask({ task, bytes, passphrase: 'another' })).toEqual({ code: 'wrongPassphrase' })
})
