import type { Say } from './fill.ts'

/** The sentences that the server put into the page. Their gaps are all that is filled in here. */
export function sayingFrom(template: HTMLTemplateElement): Say {
  const sentences = new Map(
    [...template.content.querySelectorAll<HTMLElement>('[data-key]')].map((one) => [
      one.dataset['key']!,
      one.textContent ?? '',
    ]),
  )
  return (key, values = {}) =>
    (sentences.get(key) ?? '').replace(/\{(\w+)\}/g, (gap, name: string) =>
      String(values[name] ?? gap),
    )
}
