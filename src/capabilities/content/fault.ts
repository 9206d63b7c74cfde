/** Something wrong in a pack, at a place a person can go to. */
export interface Fault {
  /** The file, as a path from the folder of the pack. */
  file: string
  line: number
  column?: number
  /** An error keeps something from being shown; a warning does not. */
  severity: 'error' | 'warning'
  code: string
  message: string
  suggestion?: string
}

/** Thrown inside the capability where a page cannot be made; it leaves it as a value. */
export class PackError extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`${fault.file}:${fault.line}: ${fault.message}`)
    this.name = 'PackError'
    this.fault = fault
  }
}
