import { createServer, type Server } from 'node:http'
import { getRequestListener, RequestError } from '@hono/node-server'
import { sendKept } from './kept.ts'
import type { PageCache } from './page-cache.ts'
import type { Routes } from './routes.ts'

export interface Listening {
  /** `http://HOST:PORT` as it really listens. */
  address: string
  /** Takes no more; resolves when what was accepted has been answered. */
  stop(): Promise<void>
}

interface Served {
  app: Routes
  cache: PageCache
  /** Sent with what does not reach the app; to all else it adds them itself. */
  headers: Record<string, string>
}

/** So many may be knocking at once: one who finds no room tries again after one second, then two, then four. */
const BACKLOG = 4096

/** Kept pages are answered before anything else is set up for the request; the rest goes to the app. */
export async function listen(
  { app, cache, headers }: Served,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const errorHandler = (error: unknown) => refuse(error, headers)
  const working = new Set<Promise<unknown>>()
  const fetch: Routes['fetch'] = (...request) => {
    const answering = app.fetch(...request)
    if (answering instanceof Promise) keepUntilDone(working, answering)
    return answering
  }
  const answer = getRequestListener(fetch, { errorHandler })
  const server = createServer((request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      const kept = cache.get(request.url!)
      if (kept) return sendKept(kept, request, response)
    }
    void answer(request, response)
  })
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: BACKLOG }, resolve)
  })
  const stop = async (): Promise<void> => {
    await stopListening(server)
    // Whoever has hung up meanwhile is no longer waited for by the server, but what was begun for them is not done.
    while (working.size > 0) await Promise.allSettled(working)
  }
  return { address: addressOf(server, host), stop }
}

function keepUntilDone(working: Set<Promise<unknown>>, one: Promise<unknown>): void {
  const done = () => void working.delete(one)
  working.add(one)
  one.then(done, done)
}

/** What does not even reach the app, such as a request for no host. */
function refuse(error: unknown, headers: Record<string, string>): Response {
  return new Response(null, { status: error instanceof RequestError ? 400 : 500, headers })
}

function addressOf(server: Server, host: string): string {
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A browser holds its connection open; what is still being answered is the last answer on it.
    server.keepAliveTimeout = 1
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
