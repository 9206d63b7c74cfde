import { isAnythingTyped } from './fields.ts'
import type { GivingPage } from './page.ts'

/** Says how much more can be written: in characters of the kind that is written. */
export function showRoom({ form, say, one }: GivingPage, room: number | undefined): void {
  const place = one('[data-room]')
  if (room === undefined || !isAnythingTyped(form)) return void (place.textContent = '')
  const { value } = form.querySelector<HTMLTextAreaElement>('[name=words]')!
  const bytes = new TextEncoder().encode(value).length / Math.max(1, value.length)
  const count = Math.floor(Math.abs(room) / Math.max(1, bytes))
  place.className = room < 0 ? 'problem' : 'quiet'
  place.textContent = say(room < 0 ? 'words.full' : 'words.room', { count: rounded(count) })
}

/** Not a number that changes under one's hands with each letter. */
const rounded = (count: number): number => (count < 200 ? count : Math.floor(count / 100) * 100)
