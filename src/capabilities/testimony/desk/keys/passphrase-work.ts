import {
  Caseworker,
  SealingError,
  type PassphraseAnswer,
  type PassphraseTask,
} from '../../../../platform/sealing/index.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Makes the passphrase file, beside the page, which stays awake meanwhile. */
export const wrapInWorker = (caseworker: Caseworker, passphrase: string): Promise<Bytes> =>
  inWorker({ task: 'seal', bytes: caseworker.bundle(), passphrase })

/** Throws `wrongPassphrase`. */
export async function openInWorker(file: Bytes, passphrase: string): Promise<Caseworker> {
  return Caseworker.read(await inWorker({ task: 'open', bytes: file, passphrase }))
}

async function inWorker(task: PassphraseTask): Promise<Bytes> {
  const worker = new Worker(
    new URL('../../../../platform/sealing/passphrase.worker.ts', import.meta.url),
    { type: 'module' },
  )
  try {
    const answer = await new Promise<PassphraseAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PassphraseAnswer>) =>
        resolve(data),
      )
      worker.addEventListener('error', () => reject(new SealingError('wrongPassphrase')))
      // A worker has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(task)
    })
    if ('code' in answer) throw new SealingError(answer.code)
    return new Uint8Array(answer.bytes)
  } finally {
    worker.terminate()
  }
}
