/** Something is to be filled in first: the sentence `problem.<code>`. */
export class Missing extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'Missing'
    this.code = code
  }
}
