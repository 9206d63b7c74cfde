import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

interface Options {
  challenge: string
  user?: { id: string }
  rp?: { id: string }
  rpId?: string
}

interface Lies {
  origin?: string
  /** Without it only somebody's touch is shown, and not whose. */
  isVerified?: boolean
}

/**
 * A device that keeps one passkey, as far as a server can tell: ES256, no attestation. Like those that are carried
 * from one device to another it counts nothing, so only the challenge keeps an answer from being given twice.
 */
export function authenticator(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  let user = ''

  const begin = (type: string, options: Options, lies: Lies) => {
    const said = { type, challenge: options.challenge, origin: lies.origin ?? origin }
    const flags =
      (type === 'webauthn.create' ? 0x41 : 0x01) | (lies.isVerified === false ? 0 : 0x04)
    const head = Buffer.alloc(5)
    head.writeUInt8(flags)
    const site = createHash('sha256').update(options.rp?.id ?? options.rpId ?? '')
    return { clientData: Buffer.from(JSON.stringify(said)), head: [site.digest(), head] }
  }
  const answer = (response: Record<string, Buffer>): string => {
    const inText = Object.entries(response).map(([name, bytes]) => [name, text(bytes)])
    const shared = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} }
    return JSON.stringify({ ...shared, response: Object.fromEntries(inText) })
  }

  return {
    /** What `navigator.credentials.create` gives. */
    create(options: Options, lies: Lies = {}): string {
      user = options.user!.id
      const { clientData, head } = begin('webauthn.create', options, lies)
      // COSE, RFC 9053: a key of kind 2 for ES256 on P-256, by its two coordinates.
      const key = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x!, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y!, 'base64url'),
      ])
      const data = Buffer.concat([...head, Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
      const attestationObject = Buffer.concat([
        Buffer.from([0xa3]),
        cbor('fmt'),
        cbor('none'),
        cbor('attStmt'),
        Buffer.from([0xa0]),
        cbor('authData'),
        Buffer.from([0x58, data.length]),
        data,
      ])
      return answer({ clientDataJSON: clientData, attestationObject })
    },

    /** What `navigator.credentials.get` gives. */
    get(options: Options, lies: Lies = {}): string {
      const { clientData, head } = begin('webauthn.get', options, lies)
      const authenticatorData = Buffer.concat(head)
      const signed = [authenticatorData, createHash('sha256').update(clientData).digest()]
      return answer({
        clientDataJSON: clientData,
        authenticatorData,
        signature: sign('sha256', Buffer.concat(signed), privateKey),
        userHandle: Buffer.from(user, 'base64url'),
      })
    },
  }
}

function text(bytes: Buffer): string {
  return bytes.toString('base64url')
}

function cbor(word: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
}
