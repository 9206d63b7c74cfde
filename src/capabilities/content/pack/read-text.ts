import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../fault.ts'
import { readFrontMatter } from '../front-matter.ts'
import type { PackText } from '../page.ts'
import type { FoundFile } from './walk.ts'

/** A page of text is a few kilobytes. One larger than this is a mistake or an attack. */
export const largestText = 1024 * 1024

/** Reads a text of the pack with its front matter. Nothing when Jekyll would not take it for one. */
export function readText(
  root: string,
  { file, size }: FoundFile,
  lang: string,
  isTranslation: boolean,
): PackText | undefined {
  const fault = (line: number, code: string, message: string, column?: number): Fault => ({
    file,
    line,
    ...(column !== undefined && { column }),
    severity: 'error',
    code,
    message,
  })
  if (size > largestText) {
    const message = `This file is larger than 1 MB (${(size / largestText).toFixed(1)} MB). It is not shown.`
    return emptyText(file, lang, fault(1, 'too-large', message))
  }
  const matter = readFrontMatter(readFileSync(path.join(root, file), 'utf8'))
  if (!matter.isThere && isNotAPage(file)) return undefined
  const { data, body, bodyLine, problem } = matter
  return {
    file,
    lang,
    data,
    title: titleOf(data, body, file),
    body,
    bodyLine,
    isChecked: !isTranslation || isChecked(data),
    faults: problem ? [fault(problem.line, 'front-matter', problem.message, problem.column)] : [],
  }
}

function emptyText(file: string, lang: string, fault: Fault): PackText {
  const title = titleOf({}, '', file)
  return { file, lang, data: {}, title, body: '', bodyLine: 1, isChecked: true, faults: [fault] }
}

function isChecked({ checked, checkedBy, checkedOn }: Record<string, unknown>): boolean {
  if (checked === false) return false
  return checked === true || Boolean(checkedBy) || Boolean(checkedOn)
}

// What a repository keeps for its own people.
function isNotAPage(file: string): boolean {
  return /(?:^|\/)(?:readme|licen[cs]e|contributing|changelog|code_of_conduct|security)\b[^/]*$/i.test(
    file,
  )
}

function titleOf(data: Record<string, unknown>, body: string, file: string): string {
  const { title } = data
  if (typeof title === 'string' && title.trim()) return title.trim()
  if (typeof title === 'number') return String(title)
  const heading = /^#{1,2} +(.+?) *#*$/m.exec(body.slice(0, 5000))?.[1]
  if (heading) return heading.replace(/[*_`]|\{[:#].*$/g, '').trim()
  const name = file
    .split('/')
    .at(-1)!
    .replace(/\.[^.]+$/, '')
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
}
