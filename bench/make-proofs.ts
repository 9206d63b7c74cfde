/** Prints so many proofs, each good for one letter: a line of form fields each. Built before it runs, for its words. */
import { keyFor } from '../src/platform/config/index.ts'
import { provenFields } from '../src/platform/proof/test-proof.ts'

const [secret = '', count = '0'] = process.argv.slice(2)
const key = keyFor(secret, 'proof')
for (let made = 0; made < Number(count); made += 1) {
  const now = new Date().toISOString()
  const fields = await provenFields(key, { purpose: 'letter', now })
  process.stdout.write(`${new URLSearchParams(fields).toString()}\n`)
}
