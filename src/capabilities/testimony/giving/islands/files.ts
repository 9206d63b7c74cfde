import { kindOfFile, type FileKind, type Refusal } from '../file-kind.ts'
import { MOST_FILES, MOST_MEGABYTES, MOST_MINUTES } from '../limits.ts'
import { copyOf, lineOf, type GivingPage } from './page.ts'
import { anewPhotograph } from './photograph.ts'
import { canRecord, record, type Recording } from './recorder.ts'
import { anewVoice, TooLong } from './voice.ts'

export interface Kept {
  kind: FileKind
  type: string
  bytes: Uint8Array<ArrayBuffer>
  url: string
}

export interface Files {
  all(): Kept[]
  hasVoice(): boolean
  isBusy(): boolean
  clear(): void
}

const COUNTS = { tooLarge: MOST_MEGABYTES, tooLong: MOST_MINUTES, tooMany: MOST_FILES }

/** Photographs and voice notes, made anew and kept in memory until they are sealed. */
export function openFiles(page: GivingPage): Files {
  const { form, say, one } = page
  const kept: Kept[] = []
  const said = one('[data-files-said]')
  const template = form.querySelector<HTMLTemplateElement>('template[data-file]')!
  let busy = 0

  for (const id of ['photographs', 'voice']) {
    const input = one<HTMLInputElement>(`#${id}`)
    input.addEventListener('change', () => {
      const chosen = [...(input.files ?? [])]
      // The browser need not remember where they lie.
      input.value = ''
      void takeAll(chosen)
    })
  }
  if (canRecord()) openRecorder()

  async function takeAll(chosen: File[]) {
    said.replaceChildren(lineOf(say('files.working')))
    const refused: HTMLElement[] = []
    for (const file of chosen) {
      const refusal = await take(file)
      if (!refusal) continue
      const count = COUNTS[refusal as keyof typeof COUNTS] ?? 0
      refused.push(lineOf(say(`refused.${refusal}`, { name: file.name, count }), 'problem'))
    }
    const isAdded = refused.length < chosen.length
    said.replaceChildren(...(isAdded ? [lineOf(say('files.added'))] : []), ...refused)
  }

  async function take(file: File): Promise<Refusal | undefined> {
    const { kind, refusal } = kindOfFile(file)
    if (!kind) return refusal
    return keepAnew(kind, file)
  }

  async function keepAnew(kind: FileKind, file: Blob): Promise<Refusal | undefined> {
    if (kept.length + busy >= MOST_FILES) return 'tooMany'
    busy += 1
    try {
      const bytes = kind === 'photograph' ? await anewPhotograph(file) : await anewVoice(file)
      add(kind, bytes)
      return undefined
    } catch (error) {
      return error instanceof TooLong ? 'tooLong' : 'unreadable'
    } finally {
      busy -= 1
    }
  }

  function add(kind: FileKind, bytes: Uint8Array<ArrayBuffer>) {
    const type = kind === 'photograph' ? 'image/jpeg' : 'audio/wav'
    const url = URL.createObjectURL(new Blob([bytes], { type }))
    kept.push({ kind, type, bytes, url })
    draw()
  }

  function remove(file: Kept) {
    URL.revokeObjectURL(file.url)
    kept.splice(kept.indexOf(file), 1)
    draw()
    said.replaceChildren(lineOf(say('files.removed')))
  }

  function draw() {
    for (const kind of ['photograph', 'voice'] as const) {
      const items = kept.filter((file) => file.kind === kind)
      one(`[data-list=${kind}]`).replaceChildren(...items.map((file, at) => itemOf(file, at + 1)))
    }
  }

  function itemOf(file: Kept, number: number): HTMLElement {
    const item = copyOf(template)
    const name = nameOf(page, file.kind, number)
    const shown = document.createElement(file.kind === 'photograph' ? 'img' : 'audio')
    shown.src = file.url
    if (shown instanceof HTMLImageElement) shown.alt = name
    else {
      shown.controls = true
      shown.setAttribute('aria-label', name)
    }
    item.querySelector('[data-name]')!.textContent = name
    item.querySelector('[data-shown]')!.replaceChildren(shown)
    const button = item.querySelector('button')!
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${name}`)
    button.addEventListener('click', () => remove(file))
    return item
  }

  function openRecorder() {
    const button = one<HTMLButtonElement>('[data-record]')
    const time = one('[data-time]')
    let recording: Recording | undefined
    one('[data-recorder]').hidden = false
    const done = (sound: Blob) => {
      recording = undefined
      time.textContent = ''
      button.textContent = say('files.record')
      said.replaceChildren(lineOf(say('files.working')))
      void keepAnew('voice', sound).then((refusal) => {
        const name = say('files.note', { number: 1 })
        const count = COUNTS[refusal as keyof typeof COUNTS] ?? 0
        said.replaceChildren(
          refusal
            ? lineOf(say(`refused.${refusal}`, { name, count }), 'problem')
            : lineOf(say('files.added')),
        )
      })
    }
    const tick = (seconds: number) => {
      const written = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
      time.textContent = say('files.recording', { time: written })
    }
    button.addEventListener('click', () => {
      if (recording) return recording.stop()
      record({ tick, done })
        .then((started) => {
          recording = started
          button.textContent = say('files.stop')
        })
        .catch(() => said.replaceChildren(lineOf(say('refused.microphone'), 'problem')))
    })
  }

  return {
    all: () => [...kept],
    hasVoice: () => kept.some(({ kind }) => kind === 'voice'),
    isBusy: () => busy > 0,
    clear: () => {
      for (const { url } of kept) URL.revokeObjectURL(url)
      kept.length = 0
      draw()
    },
  }
}

export const nameOf = ({ say }: GivingPage, kind: FileKind, number: number): string =>
  say(kind === 'photograph' ? 'files.photograph' : 'files.note', { number })
