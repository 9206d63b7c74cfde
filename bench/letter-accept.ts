import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compare, print, verdict } from './load.ts'
import { letterAddress, letterForms, SECRET, wrkScript } from './letter-forms.ts'
import { startBare, startClarion, stopAll } from './servers.ts'

/**
 * A letter taken in and on the disk (`synchronous=FULL`), on 64 connections, beside bare node:http that reads the same
 * form and keeps one row of it: in a group with what came together, and in a transaction each. No mail server is set
 * up, so the mails that ask to confirm wait.
 *
 *   node bench/letter-accept.ts [SECONDS]
 */
const seconds = Number(process.argv[2] ?? 4)
const connections = 64
const ROUNDS = 3
/** More than can be taken in, in that time. */
const MOST_A_SECOND = 4000

const folder = mkdtempSync(path.join(tmpdir(), 'clarion-accept-'))
const clarion = await startClarion(folder, { CLARION_SECRET: SECRET, CLARION_TRUST_PROXY: '1' })
const grouped = await startBare('bare-accept.ts', 'grouped')
const each = await startBare('bare-accept.ts', 'each')
const address = await letterAddress(clarion.url)
const forms = await letterForms(ROUNDS * seconds * MOST_A_SECOND)
const lua = (name: string) => wrkScript(name, address, forms, ROUNDS)
console.log(`Letters to the trust of a made-up area, ${connections} connections`)
const figures = compare(
  [
    { name: 'bare, grouped', url: grouped.url, pids: [grouped.pid], lua: lua('grouped') },
    { name: 'bare, each', url: each.url, pids: [each.pid], lua: lua('each') },
    { name: 'clarion', url: `${clarion.url}/`, pids: [clarion.pid], lua: lua('clarion') },
  ],
  { connections, seconds },
)
print(figures)
const [group, one, ours] = figures as [Figure, Figure, Figure]
type Figure = (typeof figures)[number]
verdict('letters a second, of one row in a group', ours.ratio, 0.5, 'at least')
verdict('of one row in a transaction each', ours.perSecond / one.perSecond, 3, 'at least')
verdict('the slowest in a hundred, of one row in a group', ours.p99 / group.p99, 2.5, 'at most')
stopAll()
process.exit(0)
