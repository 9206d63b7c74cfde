import { afterEach, expect, test, vi } from 'vitest'
import { toText } from './bytes.ts'
import { askPasskey, PASSKEY_INPUT } from './index.ts'
import { refused } from './test-campaign.ts'

const id = toText(new Uint8Array([1, 2, 3]))
const secret = new Uint8Array(32).fill(9)

afterEach(() => vi.unstubAllGlobals())

/** A browser with one passkey, that answers with this much of a PRF. */
function browserThatGives(first: BufferSource | undefined) {
  const get = vi.fn(async (_asked: CredentialRequestOptions) => ({
    rawId: new Uint8Array([1, 2, 3]).buffer,
    getClientExtensionResults: () => ({ prf: first && { results: { first } } }),
  }))
  vi.stubGlobal('navigator', { credentials: { get } })
  return get
}

test('the passkey is asked for the secret that only it gives', async () => {
  const get = browserThatGives(secret.buffer)
  expect(await askPasskey([id])).toEqual({ id, output: secret })
  const { publicKey } = get.mock.calls[0]![0]!
  expect(publicKey).toMatchObject({
    userVerification: 'required',
    allowCredentials: [{ type: 'public-key', id: new Uint8Array([1, 2, 3]) }],
    extensions: { prf: { eval: { first: PASSKEY_INPUT } } },
  })
})

test('a secret that lies within a larger buffer is that part of it', async () => {
  const larger = new Uint8Array(64)
  larger.set(secret, 16)
  browserThatGives(larger.subarray(16, 48))
  expect((await askPasskey([id])).output).toEqual(secret)
})

test('a passkey without a PRF, or a no, is no passkey', async () => {
  browserThatGives(undefined)
  await refused(askPasskey([id]), 'noPasskey')
  const get = () => Promise.reject(new Error('NotAllowedError'))
  vi.stubGlobal('navigator', { credentials: { get } })
  await refused(askPasskey([id]), 'noPasskey')
})
