import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { readFields, type Form } from '../../../platform/forms/index.ts'
import type { Env } from '../../../platform/http/index.ts'
import { Words } from './own-document.ts'

export interface Upload {
  form: Form<Words>
  /** Nothing when none was chosen. What it is called there is not read: names say who and where. */
  bytes: Uint8Array | undefined
}

/** Reads a form with a file in it. What is not one is as a form in which nothing was filled in. */
export async function readUpload(c: Context<Env>): Promise<Upload> {
  const sent = await formData(c)
  const fields = new URLSearchParams()
  for (const [name, value] of sent) {
    if (typeof value === 'string') fields.append(name, value.slice(0, 2000))
  }
  const file = sent.get('file')
  const isChosen = file instanceof File && (file.size > 0 || file.name !== '')
  const bytes = isChosen ? new Uint8Array(await file.arrayBuffer()) : undefined
  return { form: readFields(fields, Words), bytes }
}

async function formData(c: Context<Env>): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch (error) {
    if (error instanceof HTTPException) throw error
    return new FormData()
  }
}
