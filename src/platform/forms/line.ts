import { z } from 'zod'

/** One line that somebody types: no control characters and nothing that turns the text around. */
export const Line = z.string().transform((text) =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim(),
)

/** Several lines, each of them so: empty ones between them stay, one at a time. */
export const Paragraphs = z.string().transform((text) =>
  text
    .split(/\r\n?|\n/)
    .map((line) => Line.parse(line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim(),
)
