import { simpleParser } from 'mailparser'
import { testApp, type Answer } from '../../../../test/app.ts'
import type { DatabaseKind } from '../../../../test/databases.ts'
import { keyFor } from '../../../platform/config/index.ts'
import { testMailServer } from '../../../platform/mail/test-mail-server.ts'
import { provenFields } from '../../../platform/proof/test-proof.ts'
import type { EndorsementsDb } from '../queries.ts'

const SECRET = 'a secret for tests, 32 characters or more'

export const REPORT = {
  name: 'Harbour Workers',
  branch: 'Quay branch',
  kind: 'union-branch',
  area: 'Nowhere-on-Sea',
  act: 'motion',
  madeOn: '2026-11-20',
  text: 'This branch resolves to put care first.',
  contactName: 'Noor Kingfisher',
  contactEmail: 'noor@branch.example',
}

/** Clarion with a real mail server, and somebody who reports what a group passed. */
export async function reporter(on: DatabaseKind) {
  const server = await testMailServer({})
  const app = await testApp({ on, settings: { SMTP_URL: server.url } })
  const db: EndorsementsDb = app.database.db
  const proof = () =>
    provenFields(keyFor(SECRET, 'proof'), { purpose: 'endorsement', now: app.clock.now() })
  return {
    app,
    db,
    proof,
    mails: server.mails,
    async reports(change: Record<string, string> = {}, query = ''): Promise<Answer> {
      return app.post(`/endorsements/new${query}`, { ...REPORT, ...(await proof()), ...change })
    },
    /** The mail that came, and the path of its link. */
    async mail(number = 1) {
      const deadline = Date.now() + 10_000
      while (server.mails.length < number && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      const { to, text = '' } = await simpleParser(server.mails[number - 1]!)
      const [address] = /http:\S+/.exec(text)!
      return { to: [to].flat()[0]?.text, text, link: new URL(address).pathname }
    },
    all: () => db.selectFrom('endorsement').selectAll().orderBy('reportedAt').execute(),
  }
}
