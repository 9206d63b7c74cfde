import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Form } from './making/form.ts'
import { openMaker } from './making/maker.ts'
import { documentOf, resource } from './test-documents.ts'

test('making documents leaves nothing in the folder for temporary files', async () => {
  const made = documentOf(resource('Care first, in العربية too.'))
  if (!made.ok) throw new Error(made.problem.message)
  const folder = mkdtempSync(path.join(tmpdir(), 'clarion-nothing-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('TMPDIR', folder)
  expect(tmpdir()).toBe(folder)
  const maker = openMaker()
  onTestFinished(() => maker.stop())
  const forms: Form[] = [
    { format: 'pdf', marks: false },
    { format: 'png', picture: '1200x630' },
    { format: 'docx' },
    { format: 'pptx' },
  ]
  for (const form of forms) {
    expect(await maker.make({ document: made.document, form })).toMatchObject({ ok: true })
  }
  expect(readdirSync(folder)).toEqual([])
})
