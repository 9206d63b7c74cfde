import { SealingError, type SealingCode } from './error.ts'
import { openWithPassphrase, sealWithPassphrase } from './passphrase.ts'

/** Asked of the worker; the passphrase stays in this browser. */
export type PassphraseTask = { bytes: Uint8Array; passphrase: string; task: 'open' | 'seal' }
export type PassphraseAnswer = { bytes: Uint8Array } | { code: SealingCode }

self.addEventListener('message', async ({ data }: MessageEvent<PassphraseTask>) => {
  // A worker has one to answer, and no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(await answer(data))
})

async function answer({ task, bytes, passphrase }: PassphraseTask): Promise<PassphraseAnswer> {
  try {
    const work = task === 'open' ? openWithPassphrase : sealWithPassphrase
    return { bytes: await work(bytes, passphrase) }
  } catch (error) {
    return { code: error instanceof SealingError ? error.code : 'wrongPassphrase' }
  }
}
