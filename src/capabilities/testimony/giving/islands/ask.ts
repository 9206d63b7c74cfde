/** What came back: `offline` when nothing did. */
export interface Answer {
  status: number | 'offline'
  code: string
  body: unknown
}

export async function ask(address: string, body?: object): Promise<Answer> {
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const said = (await response.json().catch(() => ({}))) as { code?: string }
    return { status: response.status, code: said.code ?? '', body: said }
  } catch {
    return { status: 'offline', code: '', body: undefined }
  }
}

export const isTaken = ({ status }: Answer): boolean => status === 200 || status === 201

/** Sends one sealed file and says how far it has come: only this old way of asking can. */
export function put(
  address: string,
  { bytes, authorisation }: { bytes: Uint8Array<ArrayBuffer>; authorisation: string },
  onProgress: (percent: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    request.setRequestHeader('authorization', authorisation)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(Math.floor((100 * loaded) / total)),
    )
    request.addEventListener('load', () =>
      resolve(request.status === 200 || request.status === 201),
    )
    for (const end of ['error', 'abort', 'timeout']) {
      request.addEventListener(end, () => resolve(false))
    }
    request.send(bytes)
  })
}
