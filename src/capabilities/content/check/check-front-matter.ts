import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../fault.ts'
import { lineOf } from '../pack/config.ts'
import type { Contents } from '../pack/read-pack.ts'
import type { PackText } from '../page.ts'
import { ownLayouts } from '../render.ts'
import { nearest } from './nearest.ts'

type Found = Pick<Fault, 'severity' | 'code' | 'message' | 'suggestion'> & { key: string }

/** What is wrong with the front matter of a text, each with the line of the name it is about. */
export function checkFrontMatter(text: PackText, contents: Contents, isPage: boolean): Fault[] {
  // What could not be read at all has been said already.
  if (text.faults.length > 0) return []
  const found = [
    ...checkTitle(text),
    ...(isPage ? [...checkLayout(text, contents), ...checkOrder(text)] : []),
    ...checkDays(text),
    ...checkSources(text),
  ]
  if (found.length === 0) return []
  const source = readFileSync(path.join(contents.root, text.file), 'utf8')
  return found.map(({ key, ...fault }) => ({
    file: text.file,
    line: lineOf(source, key),
    ...fault,
  }))
}

function checkTitle({ data }: PackText): Found[] {
  const { title } = data
  if ((typeof title === 'string' && title.trim()) || typeof title === 'number') return []
  return [error('title', 'missing-title', 'The front matter has no title.')]
}

function checkLayout({ data }: PackText, { layouts }: Contents): Found[] {
  const name = String(data['layout'] ?? 'page')
  if (layouts.has(name) || ownLayouts.has(name)) return []
  const suggestion = nearest(name, [...layouts.keys(), 'page', 'default', 'post', 'home'])
  const fault = error('layout', 'unknown-layout', `There is no layout “${name}”.`)
  return [{ ...fault, ...(suggestion && { suggestion }) }]
}

function checkOrder({ data }: PackText): Found[] {
  const { ordinal, permalink } = data
  const found: Found[] = []
  if (ordinal !== undefined && ordinal !== null && typeof ordinal !== 'number') {
    found.push(error('ordinal', 'bad-ordinal', 'The ordinal is not a number.'))
  }
  if (permalink !== undefined && typeof permalink !== 'string') {
    found.push(error('permalink', 'bad-permalink', 'The permalink is not an address.'))
  }
  return found
}

function checkDays({ data }: PackText): Found[] {
  return ['reviewed', 'checkedOn'].flatMap((key) => {
    const value = data[key]
    if (value === undefined || value === null || isDay(value)) return []
    return [error(key, 'bad-day', `“${key}” is not a day, such as 2026-05-02.`)]
  })
}

/** Every fact says where it is from and of which day it is. */
function checkSources({ data }: PackText): Found[] {
  const { sources } = data
  if (sources === undefined || sources === null) return []
  if (!Array.isArray(sources)) return [error('sources', 'bad-source', '“sources” is not a list.')]
  return sources.flatMap((source: unknown) => {
    if (!source || typeof source !== 'object') {
      return [
        error('sources', 'source-without-date', `The source “${String(source)}” has no date.`),
      ]
    }
    const { title, url, on, date = on } = source as Record<string, unknown>
    const name = String(title ?? url ?? 'without a title')
    if (!title) return [error('sources', 'bad-source', `The source “${name}” has no title.`)]
    if (isDay(date)) return []
    const message = date
      ? `The date of the source “${name}” is not a day, such as 2026-05-02.`
      : `The source “${name}” has no date.`
    return [error('sources', 'source-without-date', message)]
  })
}

function isDay(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
  )
}

function error(key: string, code: string, message: string): Found {
  return { severity: 'error', code, message, key }
}
