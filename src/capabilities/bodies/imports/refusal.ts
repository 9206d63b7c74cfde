/** A file that cannot be read as what it claims to be. Its message is the reason, for the person importing. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
