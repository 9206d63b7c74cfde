import { copyOf, type GivingPage } from './page.ts'

export interface Steps {
  /** Goes to a question, as a new place that the browser's Back leads away from. */
  go(name: string): void
  next(): void
  /** Past this there is no way back: the story has gone. */
  finish(name: string): void
  /** From the beginning, for the next person. */
  restart(): void
  current(): string
  /** How many places of the browser's history are ours, beside the first. */
  depth(): number
}

/**
 * One question at a time. The words stay in their fields; only the name of the question goes into the history, and
 * the address never changes. `mayLeave` says no while something is missing.
 */
export function openSteps(
  page: GivingPage,
  on: { mayLeave(step: string): boolean; shown(step: string): void },
): Steps {
  const { form } = page
  const sections = [...form.querySelectorAll<HTMLElement>('[data-step]')]
  const names = sections.map(({ dataset }) => dataset['step']!).filter((name) => name !== 'receipt')
  const poster = page.one('[data-heading]')
  const firstTitle = poster.textContent
  let current = names[0]!
  let depth = 0
  let isFinished = false

  for (const section of sections) addWays(section)
  document.documentElement.scrollTop = 0
  history.replaceState({ step: current, depth }, '')
  addEventListener('popstate', ({ state }) => {
    const { step, depth: at } = (state ?? {}) as { step?: string; depth?: number }
    if (isFinished || !step) return
    depth = at ?? 0
    show(step)
  })
  show(current, false)

  function addWays(section: HTMLElement) {
    if (!section.querySelector('[data-next], [data-send], [data-done]')) {
      section.append(copyOf(form.querySelector<HTMLTemplateElement>('[data-nav]')!))
    }
    section.querySelector('[data-next]')?.addEventListener('click', next)
    section.querySelector('[data-back]')?.addEventListener('click', () => history.back())
  }

  function show(name: string, isMoved = true) {
    current = name
    for (const section of sections) section.hidden = section.dataset['step'] !== name
    const isFirst = name === names[0]
    const { title } = sections.find(({ dataset }) => dataset['step'] === name)!.dataset
    poster.textContent = isFirst ? firstTitle : (title ?? firstTitle)
    poster.classList.toggle('is-step', !isFirst)
    for (const part of document.querySelectorAll<HTMLElement>('[data-first]')) {
      part.hidden = !isFirst
    }
    on.shown(name)
    if (!isMoved) return
    scrollTo({ top: 0, behavior: 'instant' })
    poster.focus({ preventScroll: true })
  }

  function go(name: string) {
    depth += 1
    history.pushState({ step: name, depth }, '')
    show(name)
  }

  function next() {
    if (!on.mayLeave(current)) return
    const following = names[names.indexOf(current) + 1]
    if (following) go(following)
  }

  return {
    go,
    next,
    finish: (name) => {
      isFinished = true
      history.replaceState({ depth }, '')
      show(name)
    },
    restart: () => {
      isFinished = false
      go(names[1]!)
    },
    current: () => current,
    depth: () => depth,
  }
}
