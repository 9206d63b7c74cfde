import { SealingError } from './error.ts'

/** Gives the value back when it has the shape, and throws `notReadable` when it has not. */
export type Shape<T> = (value: unknown) => T

export type Of<S> = S extends Shape<infer T> ? T : never

function insist(holds: boolean): asserts holds {
  if (!holds) throw new SealingError('notReadable')
}

// Marked for bundlers: a page that never asks for a shape does not carry it.

/* @__NO_SIDE_EFFECTS__ */
export function text(max: number, pattern?: RegExp): Shape<string> {
  return (value) => {
    insist(typeof value === 'string' && value.length <= max)
    insist(pattern === undefined || pattern.test(value))
    return value
  }
}

export const flag: Shape<boolean> = (value) => {
  insist(typeof value === 'boolean')
  return value
}

export const count: Shape<number> = (value) => {
  insist(Number.isSafeInteger(value) && (value as number) >= 0)
  return value as number
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends string>(...known: T[]): Shape<T> {
  return (value) => {
    insist(known.includes(value as T))
    return value as T
  }
}

/* @__NO_SIDE_EFFECTS__ */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value))
}

/* @__NO_SIDE_EFFECTS__ */
export function list<T>(max: number, shape: Shape<T>): Shape<T[]> {
  return (value) => {
    insist(Array.isArray(value) && value.length <= max)
    return value.map(shape)
  }
}

type Fields = Record<string, Shape<unknown>>

/** Just these fields, no more and no fewer: what is added later comes with a new version. */
/* @__NO_SIDE_EFFECTS__ */
export function record<F extends Fields>(fields: F): Shape<{ [K in keyof F]: Of<F[K]> }> {
  return (value) => {
    insist(typeof value === 'object' && value !== null && !Array.isArray(value))
    const given = value as Record<string, unknown>
    insist(Object.keys(given).every((key) => Object.keys(fields).includes(key)))
    const read = Object.entries(fields).map(([key, shape]) => [key, shape(given[key])])
    return Object.fromEntries(read) as { [K in keyof F]: Of<F[K]> }
  }
}

type Kinds<F> = { [K in keyof F]: { kind: K } & Of<F[K]> }[keyof F]

/** One of several records, told apart by their `kind`. */
/* @__NO_SIDE_EFFECTS__ */
export function kinds<F extends Record<string, Shape<object>>>(shapes: F): Shape<Kinds<F>> {
  return (value) => {
    insist(typeof value === 'object' && value !== null)
    const { kind, ...rest } = value as { kind?: unknown }
    insist(typeof kind === 'string' && Object.keys(shapes).includes(kind))
    return { kind, ...shapes[kind]!(rest) } as unknown as Kinds<F>
  }
}

/** Reads `{ format, version: 1, … }`; another version is `unknownVersion`, and never guessed at. */
export function read<T>(format: string, shape: Shape<T>, value: unknown): T {
  insist(typeof value === 'object' && value !== null)
  const { format: found, version, ...rest } = value as { format?: unknown; version?: unknown }
  insist(found === format)
  if (version !== 1) throw new SealingError('unknownVersion')
  return shape(rest)
}

export const written = <T extends object>(format: string, value: T) => ({
  format,
  version: 1,
  ...value,
})

export const KEY = text(43, /^[\w-]{43}$/)
export const ID = text(64, /^[\w-]{16,64}$/)
export const SIGNATURE = text(86, /^[\w-]{86}$/)
export const RECIPIENT = text(2000, /^age1pq1[02-9ac-hj-np-z]+$/)
export const DAY = text(10, /^\d{4}-\d\d-\d\d$/)
export const WEEK = text(8, /^\d{4}-W\d\d$/)
export const MONTH = text(7, /^\d{4}-\d\d$/)
export const LANGUAGE = text(35, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
/** Something that stands alone on a line of what is signed. */
export const LINE = text(200, /^[^\p{Cc}]+$/u)
