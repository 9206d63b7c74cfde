import { openFiles, type Files } from '../../giving/islands/files.ts'
import type { GivingPage } from '../../giving/islands/page.ts'

/**
 * Photographs and voice notes for a message, chosen and made anew as they are where stories are given. The part of
 * the page is one and the same as long as the page is there: it is put into the screen that has a place for it.
 */
export function openAdding(part: HTMLElement): Files {
  const words = JSON.parse(part.dataset['words']!) as Record<string, string>
  const page: GivingPage = {
    // Only looked into: it stands inside the form of the message, and forms cannot stand in forms.
    form: part as HTMLFormElement,
    isTogether: false,
    say: (word, values = {}) =>
      words[word]!.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap)),
    // Also while it is in no screen.
    one: (selector) => {
      const found = part.querySelector(selector)
      if (!found) throw new Error(`nothing fits ${selector}`)
      return found as never
    },
  }
  for (const script of part.querySelectorAll<HTMLElement>('[data-script]')) script.hidden = false
  // Until a screen has a place for it, it is in none.
  part.hidden = false
  part.remove()
  return openFiles(page)
}
