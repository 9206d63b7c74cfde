/** A rule of the domain said no. Its message is the key of the reason to show. */
export class DomainError extends Error {
  readonly status: 403 | 404 | 409

  constructor(code: string, status: 403 | 404 | 409 = 409) {
    super(code)
    this.name = 'DomainError'
    this.status = status
  }
}

/** Gives the thing, or makes the page that says it is not there. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new DomainError('notFound', 404)
  return thing
}

/** Something the person at the command line can put right. Printed as it is, without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError'
}
