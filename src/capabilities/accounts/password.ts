import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { DomainError } from '../../platform/errors.ts'

type Cost = Pick<Argon2Parameters, 'memory' | 'passes' | 'parallelism'>

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** Each hash holds 19 MiB and a processor while it is made, so few are made at once and the others wait. */
const AT_ONCE = 2
const MOST_WAITING = 40

/** In the PHC string format, so that the cost can grow later and old passwords still open. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive(password, nonce, COST)
  return `$argon2id$v=19$${written(COST)}$${base64(nonce)}$${base64(tag)}`
}

/** Whether it is the password. Without a hash it takes as long as with one, and is not. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const known = hash === undefined ? undefined : readHash(hash)
  const tag = await derive(password, known?.nonce ?? Buffer.alloc(16), known?.cost ?? COST)
  return known !== undefined && timingSafeEqual(tag, known.tag)
}

interface Hash {
  cost: Cost
  nonce: Buffer
  tag: Buffer
}

function readHash(hash: string): Hash {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash)
  if (!parts) throw new Error('This is no Argon2id hash')
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number]
  const [nonce, tag] = parts.slice(4).map((text) => Buffer.from(text, 'base64')) as [Buffer, Buffer]
  return { cost: { memory, passes, parallelism }, nonce, tag }
}

function written({ memory, passes, parallelism }: Cost): string {
  return `m=${memory},t=${passes},p=${parallelism}`
}

/** Base64 without padding, as the PHC format wants it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

let running = 0
const waiting: (() => void)[] = []

async function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  if (waiting.length >= MOST_WAITING) throw new DomainError('accounts.busy')
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await argon2id({ ...cost, message: plain(password), nonce, tagLength: 32 })
  } finally {
    // The place is handed on to the one who has waited longest, or given up.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

function argon2id(parameters: Argon2Parameters): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    argon2('argon2id', parameters, (error, tag) => (error ? reject(error) : resolve(tag))),
  )
}

/** NIST SP 800-63B-4, 3.1.1.2: one keyboard writes é as one character and another as two. */
function plain(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'))
}
