import { expect, test } from 'vitest'
import { odsRow } from '../test-bodies.ts'
import { readFile, type Reading } from './read-file.ts'
import { Refusal } from './refusal.ts'

const reading: Reading = {
  asOf: '2026-05-01',
  bodies: [],
  locate: () => undefined,
  area: () => undefined,
  council: () => undefined,
  councilAt: () => undefined,
}
const read = (text: string | Uint8Array) =>
  readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, reading)

const trusts = [1, 2, 3]
  .map((n) => odsRow({ code: `RZ${n}`, name: `TOWN ${n} NHS TRUST` }))
  .join('\n')

test.each<[string, string | Uint8Array, RegExp]>([
  ['is empty', '', /empty/],
  ['has only blanks', ' \n \n', /empty/],
  ['is binary', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 0]), /binary/],
  ['is a web page saved as data', '<!DOCTYPE html><html><body>404</body></html>', /web page/],
  ['was cut inside a quotation', trusts.slice(0, -8), /cut short/],
  ['was cut inside a row', `${trusts}\n"RZ4","TOWN 4 NHS TRUST","Y99"`, /cut short/],
  ['has the columns of something else', 'a,b,c\n1,2,3\n', /columns/],
  ['has a field as long as a book', `"RZ1","${'X'.repeat(50_000)}"`, /longer|too long/],
  ['has a row wider than its header', 'Name,Party,Constituency\nAda,P,Quay,extra\n', /fields/],
  ['has a header and no rows', 'Name,Party,Constituency\n', /no rows/],
  [
    'is the list of 2019',
    'councilID,wardID,councillorID,wardName,councillorName,party\n1,2,3,a,b,c,d\n',
    /too old/,
  ],
  ['is other XML', '<?xml version="1.0"?><committees/>', /not a ModernGov list/],
  ['is XML cut short', '<councillorsbyward><wards><ward>', /well-formed/],
])('a file that %s is refused with the reason', (_, file, reason) => {
  expect(() => read(file)).toThrow(Refusal)
  expect(() => read(file)).toThrow(reason)
})

test('a file is known by what it holds: with a byte order mark, and Windows line ends', () => {
  expect(read(`\uFEFF${trusts.replaceAll('\n', '\r\n')}\r\n`)).toMatchObject({ kind: 'etr' })
})
