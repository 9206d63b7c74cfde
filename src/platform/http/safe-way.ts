import type { Context } from 'hono'
import type { Env } from './routes.ts'

/**
 * Whether this request came in a way that nobody on the line could read or change: over https, or from this very
 * machine. In doubt it did not. A proxy that takes requests over http and says so, by whatever header, is believed.
 */
export function isSafeWay(c: Context<Env>, publicUrl: string | undefined): boolean {
  if (c.req.header('x-forwarded-proto')?.split(',')[0]?.trim() === 'http') return false
  const host = hostnameOf(c.req.header('host'))
  if (publicUrl?.startsWith('https:')) {
    // Who knows the port behind the proxy, and asks it directly, comes under the public name and another port.
    const { hostname, host: whole } = new URL(publicUrl)
    return host !== hostname || c.req.header('host') === whole
  }
  const origin = c.req.header('origin')
  const isDirect = !VIA.some((name) => c.req.header(name) !== undefined)
  const from = c.env?.incoming?.socket.remoteAddress ?? ''
  return (
    isDirect &&
    LOOPBACK_NAMES.has(host) &&
    LOOPBACK_ADDRESS.test(from) &&
    (origin === undefined || LOOPBACK_NAMES.has(hostnameOf(origin.replace(/^https?:\/\//, ''))))
  )
}

const VIA = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])
const LOOPBACK_ADDRESS = /^(::ffff:)?127\.|^::1$/

function hostnameOf(host = ''): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : ''
}
