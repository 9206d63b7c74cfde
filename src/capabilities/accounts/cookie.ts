/**
 * The value of `Set-Cookie`; without a value it takes the cookie away. Behind https the name itself makes the
 * browser hold it to this host, so that no other site on the same domain can plant one: RFC 6265bis, 4.1.3.2.
 */
export function writeCookie(
  name: string,
  value: string | undefined,
  { seconds, isHttps }: { seconds: number; isHttps: boolean },
): string {
  const pair = `${prefix(isHttps)}${name}=${value ?? ''}; Max-Age=${value ? seconds : 0}`
  return `${pair}; Path=/; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`
}

/** The value of that name in a `Cookie` header. */
export function readCookie(header: string, name: string, isHttps: boolean): string | undefined {
  const start = `${prefix(isHttps)}${name}=`
  for (const part of header.split(';')) {
    const pair = part.trim()
    if (pair.startsWith(start)) return pair.slice(start.length) || undefined
  }
  return undefined
}

function prefix(isHttps: boolean): string {
  return isHttps ? '__Host-' : ''
}
