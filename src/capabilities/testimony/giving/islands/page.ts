import type { Said } from '../browser-words.ts'

/** The page of one visit: its words, its parts. Everything else is in memory, and goes with the page. */
export interface GivingPage {
  form: HTMLFormElement
  isTogether: boolean
  say(word: Said, values?: Record<string, string | number>): string
  one<E extends HTMLElement = HTMLElement>(selector: string): E
}

export function openPage(form: HTMLFormElement): GivingPage {
  const words = JSON.parse(form.dataset['words']!) as Record<Said, string>
  return {
    form,
    isTogether: form.dataset['giving'] === 'together',
    say: (word, values = {}) =>
      words[word].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap)),
    one: (selector) => {
      const found = document.querySelector(selector)
      if (!found) throw new Error(`nothing fits ${selector}`)
      return found as never
    },
  }
}

/** A line of text with a class: text is never read as markup. */
export function lineOf(text: string, className = ''): HTMLParagraphElement {
  const line = document.createElement('p')
  line.textContent = text
  line.className = className
  return line
}

/** From a template of the page, which has the words and the look. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  return template.content.firstElementChild!.cloneNode(true) as HTMLElement
}
