import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { anonymiseCommand } from './anonymise.ts'

test('a text on standard input comes back as flags with their places, and what they make together', async () => {
  const text = 'My name is Amina Yusuf. I am Somali, I was in Lewisham Hospital on 3 May 2022.'
  const { spans, jigsaw } = await anonymise(text)
  expect(spans[0]).toEqual({ start: 11, end: 22, type: 'person', text: 'Amina Yusuf' })
  for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words)
  expect(jigsaw.level).toBe('blocked')
})

test('a file that is not there is refused with a sentence', async () => {
  const parts = { input: Readable.from([]), out: { print: () => undefined } }
  await expect(anonymiseCommand(parts, '/nowhere/at/all.txt')).rejects.toThrow('no text to read')
})

async function anonymise(text: string) {
  const lines: string[] = []
  const out = { print: (line: string) => void lines.push(line) }
  await anonymiseCommand({ input: Readable.from([text]), out })
  return JSON.parse(lines.join('\n')) as {
    spans: { start: number; end: number; type: string; text: string }[]
    jigsaw: { level: string }
  }
}
