import type { TestApp } from '../../../../test/app.ts'
import type { DatabaseKind } from '../../../../test/databases.ts'
import type { Inbox } from '../../../platform/sealing/index.ts'
import { ask, sealedStory, storyHouse, toText, type Desk } from './test-house.ts'

export interface Said {
  status: number
  body: any
}

/** Somebody signed in, and what her browser says to the server. */
export interface Person extends Pick<Desk, 'caseworker' | 'data' | 'inbox'> {
  ask(address: string, request?: { method?: string; json?: object }): Promise<Said>
}

export const b64 = toText

/** Ada and Ben at the stories desk, an organiser who is none of them, and everybody else. */
export async function testDesk(on: DatabaseKind) {
  const house = await storyHouse(on)
  const { app } = house
  const anyone = asker(app, {})
  const roll = await house.ada.roll()
  const person = (desk: Desk): Person => ({
    ...desk,
    ask: saying((path, asked) => desk.ask(path, asked)),
  })
  return {
    app,
    campaign: house.campaignId,
    ada: person(house.ada),
    ben: person(house.ben),
    /** An organiser, who is no caseworker. */
    eva: { ask: asker(app, { cookie: await house.join('organiser', 'eva') }) },
    anyone,
    roll: () => roll,
    makeKeys: () => house.makeAhead(house.ada),
    proof: house.proof,
    /** Gives a story as a browser does: sealed before it is sent. */
    give: async (words: string, code?: string) => {
      const key = await house.currentKey()
      const { receipt, body, headers } = await sealedStory(house, { words, ...UNSAID }, code)
      const request = { ...body, ...(await house.proof()) }
      const said = await anyone('/stories', post(request))
      return { receipt, request, said, key, her: asker(app, headers) }
    },
  }
}

const UNSAID = { body: null, area: null }

export const post = (json: object) => ({ method: 'POST', json })

/** The inbox of this month, opened as a caseworker's browser opens it. */
export async function openInbox(who: Person, epoch?: string): Promise<Inbox> {
  if (epoch) return who.inbox(epoch)
  const { keys, today } = (await who.data()) as { keys: { epoch: string }[]; today: string }
  return who.inbox(keys.findLast(({ epoch }) => epoch.startsWith(today.slice(0, 7)))!.epoch)
}

export const asker = (app: TestApp, headers: Record<string, string>): Person['ask'] =>
  saying((path, asked) => ask(app, path, { ...asked, headers: { ...headers, ...asked.headers } }))

type Asking = (
  path: string,
  asked: { method: string; body?: object; headers: Record<string, string> },
) => Promise<Said>

/** As a person looks at it: a page is its text. */
function saying(asking: Asking): Person['ask'] {
  return async (path, { method = 'GET', json } = {}) => {
    const request = { method, headers: { accept: '*/*' }, ...(json && { body: json }) }
    const { status, body } = await asking(path, request)
    return { status, body: Buffer.isBuffer(body) ? body.toString() : body }
  }
}
