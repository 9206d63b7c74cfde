type Bytes = Uint8Array<ArrayBuffer>

/** Base64url without padding, as bytes stand in JSON: RFC 4648, section 5. */
export function toText(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export function fromText(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

/** 128 random bits, for what the page names itself. */
export const newName = (): string => toText(crypto.getRandomValues(new Uint8Array(16)))
