import type { Shown } from '../shown.ts'

/** The sentence of this name, with its gaps filled in. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/**
 * Fills a copy of a template with what is to be shown. Whatever a message holds goes in as text, never as
 * markup. In the template, beside its own words:
 *
 *   data-if="name", "!name", "name:one|two"   stays only then
 *   data-each="name" on a `<template>`        one copy for each of the list
 *   data-text="name"                          its text
 *   data-say="prefix:name"                    the sentence `prefix.<value>`, filled in with the rest
 *   data-lang="name"                          the language its text is in
 *   data-set="one two"                        `data-one` and `data-two` get their values
 */
export function fill(place: ParentNode, data: Shown, say: Say): void {
  for (const element of all(place, 'if')) if (!holds(element.dataset['if']!, data)) element.remove()
  for (const element of all(place, 'text')) {
    element.textContent = textOf(data, element.dataset['text'])
  }
  for (const element of all(place, 'say')) element.textContent = sayWith(element, data, say)
  for (const element of all(place, 'lang')) {
    element.lang = textOf(data, element.dataset['lang'])
    element.dir = 'auto'
  }
  for (const element of all(place, 'set')) {
    for (const name of element.dataset['set']!.split(' ')) {
      element.dataset[name] = textOf(data, name)
    }
  }
  // Last, for what is in a list is filled in with its own.
  for (const template of all(place, 'each') as HTMLTemplateElement[]) {
    const items = data[template.dataset['each']!]
    for (const item of Array.isArray(items) ? items : []) {
      const copy = template.content.cloneNode(true) as DocumentFragment
      fill(copy, { ...data, ...item }, say)
      template.before(copy)
    }
    template.remove()
  }
}

const all = (place: ParentNode, kind: string): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(`[data-${kind}]`),
]

export function holds(condition: string, data: Shown): boolean {
  if (condition.startsWith('!')) return !holds(condition.slice(1), data)
  const [name = '', wanted] = condition.split(':')
  const value = data[name]
  return wanted === undefined ? Boolean(value) : wanted.split('|').includes(String(value))
}

function sayWith(element: HTMLElement, data: Shown, say: Say): string {
  const [prefix = '', name = ''] = element.dataset['say']!.split(':')
  const values = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return say(name ? `${prefix}.${textOf(data, name)}` : prefix, Object.fromEntries(values))
}

const textOf = (data: Shown, name = ''): string => String(data[name] ?? '')
