import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { useProofWords } from '../../src/platform/proof/index.ts'

/** The newest mail to this address that says this, as it came to the mail server. */
export async function mailTo(email: string, mails: string[], says: RegExp): Promise<string> {
  return vi.waitUntil(() => mails.findLast((mail) => isTo(email, mail) && says.test(plain(mail))), {
    timeout: 20_000,
    interval: 50,
  })
}

function isTo(email: string, mail: string): boolean {
  return /^To: .*$/m.exec(mail)?.[0].includes(email) ?? false
}

/** The six digits of the mail that asks for them. */
export async function codeFor(email: string, mails: string[]): Promise<string> {
  const code = /^(\d{6})\r?$/m
  return code.exec(plain(await mailTo(email, mails, code)))![1]!
}

/** The address of a link in a mail. */
export function linkIn(mail: string, part: string): string {
  const found = [...plain(mail).matchAll(/https?:\/\/\S+/g)].find(([link]) => link.includes(part))
  expect(found, part).toBeDefined()
  return new URL(found![0]).pathname
}

/** The lines as they were before quoted-printable broke them. */
function plain(mail: string): string {
  return mail.replaceAll('=\r\n', '').replaceAll('=3D', '=')
}

/** As a person finds it: the word of the four that is of the kind that is asked for. */
export async function answerToProof(page: Page): Promise<string> {
  const asked = await page.locator('label[for=proofAnswer]').innerText()
  const t = useProofWords.in('en')
  const kinds = ['colour', 'animal', 'day', 'fruit', 'body', 'clothing'] as const
  const kind = kinds.find((one) => asked.startsWith(t(`question.${one}`, { words: '' }).trim()))!
  return t(`words.${kind}`)
    .split(', ')
    .find((word) => asked.split(/[?,] ?/).includes(word))!
}
