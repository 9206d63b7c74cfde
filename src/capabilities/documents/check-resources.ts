import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import type { Fault, Pack, PackFile, PackText } from '../content/index.ts'
import { publisherOf } from './imprint.ts'
import { makeDocument } from './make-document.ts'
import { readDemands } from './pack/demands.ts'
import { readResource, RESOURCE_HINTS, ResourceData, TAKEN_NAMES } from './pack/resource.ts'

/** Everything wrong with the resources of a pack, for `clarion pack check`. */
export function checkResources(pack: Pack): Fault[] {
  return pack.files('resources').flatMap((file) => checkFile(pack, file))
}

function checkFile(pack: Pack, file: PackFile): Fault[] {
  const { original, translations } = file
  const taken = TAKEN_NAMES.includes(file.name)
    ? [fault(original, 1, `“${file.name}” is the name of an address of Clarion's own.`)]
    : []
  const texts = [original, ...Object.values(translations)]
  return [...taken, ...texts.flatMap((text) => checkText(pack, file, text))]
}

function checkText(pack: Pack, file: PackFile, text: PackText): Fault[] {
  const data = { ...file.original.data, ...text.data }
  const read = ResourceData.safeParse(data)
  if (!read.success) return read.error.issues.flatMap((issue) => faultsOf(pack, text, issue))
  const demands = readDemands(pack.demands, text.lang)
  const unknown = read.data.asks.filter((id) => !demands.some((one) => one.id === id))
  const resource = readResource(file, text.lang)!
  // Without a place most is unknown: what can be filled in now can be anywhere.
  const made = makeDocument({
    resource,
    here: undefined,
    demands: demands.filter(({ id }) => read.data.asks.includes(id)),
    campaign: 'A campaign',
    publisher: publisherOf(undefined, pack.config.all),
    colour: '#ffd60a',
    url: 'https://example.org',
    // Whether its facts are old is no fault of the pack's writing.
    today: read.data.reviewed,
  })
  return [
    ...unknown.map((id) => fault(text, lineOf(pack, text, 'asks'), `There is no demand “${id}”.`)),
    ...(made.ok ? [] : [fault(text, text.bodyLine + made.problem.line - 1, made.problem.message)]),
  ]
}

function faultsOf(pack: Pack, text: PackText, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(RESOURCE_HINTS).join(', ')
    return issue.keys.map((key) =>
      fault(
        text,
        lineOf(pack, text, key),
        `“${key}” is not a key we know here. They are: ${known}.`,
      ),
    )
  }
  const key = String(issue.path[0] ?? '')
  const hint = RESOURCE_HINTS[key] ? ` It is ${RESOURCE_HINTS[key]}.` : ''
  return [fault(text, lineOf(pack, text, key), `“${key}” is missing or not right.${hint}`)]
}

function lineOf(pack: Pack, { file }: PackText, key: string): number {
  const lines = readFileSync(path.join(pack.folder, file), 'utf8').split('\n')
  return Math.max(lines.findIndex((line) => line.startsWith(`${key}:`)) + 1, 1)
}

function fault({ file }: PackText, line: number, message: string): Fault {
  return { file, line, severity: 'error', code: 'resource', message }
}
