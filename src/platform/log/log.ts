import { pino, type Logger } from 'pino'

export type Log = Logger

/**
 * One line of JSON an event, on standard error. What a person sent never goes in: no address, no body, no
 * query, no user agent; a route is logged as its pattern (`/near/:place`), an error by its name and place.
 */
export function openLog(level: string = 'info'): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: faceless } },
    pino.destination({ dest: 2, sync: true }),
  )
}

/** An error without its message, which may repeat what somebody typed. */
function faceless(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = (error as { code?: unknown }).code
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: framesOf(error)
      .slice(0, 6)
      .map((line) => line.trim().replace(/\(?\/.*\/(?=[^/]+$)/, '')),
  }
}

/** The stack begins with the message, and a line of that may look like a frame: it ends in a place in a file. */
function framesOf({ stack = '', message }: Error): string[] {
  const end = message ? stack.indexOf(message) : -1
  const below = end < 0 ? stack : stack.slice(end + message.length)
  return below.split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
}
