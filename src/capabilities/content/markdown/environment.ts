import type { Env } from 'markdown-it'
import type { NamedLists } from './attribute-list.ts'

/** A heading of a page, for "On this page" and for links that point into it. */
export interface Heading {
  level: number
  id: string
  text: string
}

const lists = Symbol('attribute lists')
const depth = Symbol('depth of HTML')
const unclosed = Symbol('extension without an end')

interface Reading extends Env {
  [lists]?: NamedLists
  [depth]?: number
  [unclosed]?: boolean
}

/** The attribute lists that the page being read has named. */
export function namedLists(env: Reading): NamedLists {
  return (env[lists] ??= new Map())
}

/** How many HTML elements with Markdown inside surround the text being read. */
export function htmlDepth(env: Reading): number {
  return env[depth] ?? 0
}

export function withDepth(env: Reading, by: number): void {
  env[depth] = htmlDepth(env) + by
}

/** Whether an extension was seen to have no end: then no later one has, and none need be looked for. */
export function sawUnclosed(env: Reading): boolean {
  return env[unclosed] === true
}

export function noteUnclosed(env: Reading): void {
  env[unclosed] = true
}
