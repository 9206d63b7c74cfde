import { onTestFinished } from 'vitest'
import { makeApp, type Clarion } from '../src/app.tsx'
import { readConfig } from '../src/platform/config/index.ts'
import { stoppedClock, type SetClock } from '../src/platform/clock/index.ts'
import { listen } from '../src/platform/http/index.ts'
import { openLog } from '../src/platform/log/index.ts'
import { databases, type DatabaseKind, type TestDatabase } from './databases.ts'

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** Where it sends the browser on to, as path and query. */
  location: string | undefined
}

export interface TestApp {
  url: string
  clarion: Clarion
  database: TestDatabase
  clock: SetClock
  get(address: string, headers?: Record<string, string>): Promise<Answer>
  /** Sends a form as a browser on this site would, with the cookies it has been given. */
  post(
    address: string,
    form?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** Forgets the cookies, as another person's browser would have none. */
  asSomeoneElse(): void
  stop(): Promise<void>
}

interface Options {
  on?: DatabaseKind
  at?: string
  settings?: Record<string, string>
}

/** Clarion, listening for real on a database of its own, in one campaign with nothing in it. */
export async function testApp(options: Options = {}): Promise<TestApp> {
  const database = await (options.on ?? databases[0]!).open()
  const clock = stoppedClock(options.at ?? '2026-11-24T10:00:00Z')
  const config = readConfig({
    CLARION_DATA: database.folder,
    CLARION_DEMO: '0',
    ...options.settings,
  })
  await database.watch()
  const secret = 'a secret for tests, 32 characters or more'
  const installation = { config, clock, secret, folder: database.folder, database }
  const clarion = await makeApp({ ...installation, log: openLog('silent') })
  const listening = await listen(clarion, { host: '127.0.0.1', port: 0 })
  const stop = onlyOnce(async () => {
    await listening.stop()
    await clarion.stop()
    await database.close()
  })
  onTestFinished(stop)
  return { url: listening.address, clarion, database, clock, stop, ...browser(listening.address) }
}

/** The least of a browser: it keeps cookies, says where a form comes from, and follows nothing by itself. */
function browser(url: string): Pick<TestApp, 'get' | 'post' | 'asSomeoneElse'> {
  const jar = new Map<string, string>()
  const ask = async (address: string, request: RequestInit): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      ...(cookie ? { cookie } : {}),
      ...(request.headers as Record<string, string>),
    }
    const response = await fetch(url + address, { ...request, headers, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    const location = response.headers.get('location') ?? undefined
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, location }
  }
  return {
    get: (address, headers = {}) => ask(address, { headers }),
    post: (address, form = {}, headers = {}) =>
      ask(address, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      }),
    asSomeoneElse: () => jar.clear(),
  }
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
