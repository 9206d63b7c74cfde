import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { PlainError } from '../errors.ts'

const flag = z.enum(['0', '1']).transform((value) => value === '1')

/** Every setting Clarion has. Each is an environment variable; each secret may also be a file, as `…_FILE`. */
export const Config = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  CLARION_DATA: z.string().min(1).default('data'),
  CLARION_URL: z
    .httpUrl()
    .or(z.url({ protocol: /^https?$/ }))
    .optional(),
  CLARION_PACK: z.string().min(1).default('packs/nhs-charging'),
  CLARION_DEMO: flag.default(true),
  CLARION_TRUST_PROXY: flag.default(false),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  MAIL_DOMAIN: z.string().min(1).optional(),
  DKIM_DOMAIN: z.string().min(1).optional(),
  DKIM_SELECTOR: z.string().min(1).optional(),
  DKIM_KEY: z.string().min(1).optional(),
  IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  CLARION_SECRET: z.string().min(32).optional(),
  /** Looks at each file that is uploaded: it has it on its standard input and exits with 1 when it found something. */
  CLARION_SCAN_COMMAND: z.string().min(1).optional(),
  CLARION_CLOCK: z.iso.datetime().optional(),
})
export type Config = z.infer<typeof Config>

const SECRETS = ['DATABASE_URL', 'SMTP_URL', 'DKIM_KEY', 'IMAP_URL', 'CLARION_SECRET']

/** Reads the settings. A wrong one is named, with what it should be; its value is not repeated. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given: Record<string, string> = {}
  for (const name of Object.keys(Config.shape)) {
    const value = environment[name] ?? fromFile(name, environment[`${name}_FILE`])
    if (value !== undefined && value !== '') given[name] = value
  }
  const read = Config.safeParse(given)
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new PlainError(`These settings are not right:\n${lines.join('\n')}`)
  }
  if (read.data.DATABASE_URL && !read.data.CLARION_SECRET) {
    throw new PlainError(
      'DATABASE_URL is set, so several processes may share one database: set CLARION_SECRET to the same 32 or more random characters for each of them (openssl rand -base64 32 makes some).',
    )
  }
  return read.data
}

function fromFile(name: string, file: string | undefined): string | undefined {
  if (!file || !SECRETS.includes(name)) return undefined
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new PlainError(`${name}_FILE names a file that cannot be read.`)
  }
}
