import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DEMO } from '../src/capabilities/places/demo/area.ts'
import { keyFor } from '../src/platform/config/index.ts'

// Vite reads JSON without being told that it is; Node wants to be told.
registerHooks({
  load: (url, about, next) =>
    next(url, url.endsWith('.json') ? { ...about, importAttributes: { type: 'json' } } : about),
})
const { provenFields } = await import('../src/platform/proof/test-proof.ts')

/** The secret of an installation that is made for a figure, so that its proofs can be made beforehand. */
export const SECRET = randomBytes(32).toString('hex')

const WORDS =
  'My neighbour waited nine weeks for a scan, because she was afraid of what it would cost her and nobody had told her ' +
  'that she need not pay. She is well now. Please see that the next one is told on the first day, in her own language.'

/** As many filled-in forms as there are asked for, each with a proof of its own. */
export async function letterForms(count: number): Promise<string[]> {
  const key = keyFor(SECRET, 'proof')
  const forms: string[] = []
  while (forms.length < count) {
    const now = new Date().toISOString()
    const proof = await provenFields(key, { purpose: 'letter', now })
    const id = randomBytes(6).toString('hex')
    const who = { name: `Ama Boateng ${id}`, email: `ama.${id}@post${id.slice(0, 3)}.example` }
    forms.push(new URLSearchParams({ words: WORDS, ...who, joint: 'alone', ...proof }).toString())
  }
  return forms
}

/** The address that a letter to the trust of the made-up area is posted to. */
export async function letterAddress(url: string): Promise<string> {
  const form = new URLSearchParams({ postcode: DEMO.postcodes.quay })
  const near = await fetch(`${url}/near`, { method: 'POST', body: form, redirect: 'manual' })
  const place = /\/near\/([^?#]+)/.exec(near.headers.get('location') ?? '')![1]!
  const query = { action: 'write-to-your-trust', place, to: 'trust-rzz01', about: 'rules' }
  return `/letters?${new URLSearchParams(query).toString()}`
}

/**
 * A script for wrk that posts these. A proof is good once, so each of its `runs` takes forms of its own; each form is
 * from another address, as behind a proxy.
 */
export function wrkScript(name: string, address: string, forms: string[], runs: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clarion-forms-'))
  const each = Math.floor(forms.length / runs)
  for (let run = 0; run < runs; run += 1) {
    const some = forms.slice(run * each, (run + 1) * each)
    writeFileSync(path.join(folder, `${run}.txt`), some.join('\n'))
  }
  writeFileSync(path.join(folder, 'next.txt'), '0')
  const file = path.join(folder, `${name}.lua`)
  writeFileSync(
    file,
    `local forms, n, run = {}, 0, 0
function init()
  local next = io.open("${folder}/next.txt", "r")
  run = next:read("*n")
  next:close()
  next = io.open("${folder}/next.txt", "w")
  next:write(run + 1)
  next:close()
  for line in io.lines("${folder}/" .. (run % ${runs}) .. ".txt") do forms[#forms + 1] = line end
end
function request()
  n = n + 1
  return wrk.format("POST", "${address}", {
    ["content-type"] = "application/x-www-form-urlencoded",
    ["sec-fetch-site"] = "same-origin",
    ["x-forwarded-for"] = "10." .. run .. "." .. math.floor(n / 250) .. "." .. n % 250,
  }, forms[(n - 1) % #forms + 1])
end`,
  )
  return file
}
