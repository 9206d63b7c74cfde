import { z } from 'zod'

/** Where a fact is from, and of which day it is: every fact of a pack says both. */
export interface Source {
  title: string
  url?: string
  on?: string
}

const One = z.looseObject({
  title: z.string(),
  url: z.httpUrl().optional(),
  on: z.iso.date().optional(),
  date: z.iso.date().optional(),
})

/** The `sources` of a front matter, as far as they can be read; what cannot is for the check to say. */
export function readSources(written: unknown): Source[] {
  if (!Array.isArray(written)) return []
  return written.flatMap((one) => {
    if (typeof one === 'string') return [{ title: one }]
    const read = One.safeParse(one)
    if (!read.success) return []
    const { title, url } = read.data
    const on = read.data.on ?? read.data.date
    return [{ title, ...(url && { url }), ...(on && { on }) }]
  })
}
