import { PackError, type Fault } from './fault.ts'
import { tooDeep } from './page-faults.ts'
import type { PackText } from './page.ts'

/** A bad page is a value, never an exception that takes others with it. */
export function attempt<T>(
  text: PackText,
  make: () => T,
): ({ ok: true } & T) | { ok: false; fault: Fault } {
  const error = text.faults.find((fault) => fault.severity === 'error')
  if (error) return { ok: false, fault: error }
  try {
    return { ok: true, ...make() }
  } catch (thrown) {
    if (thrown instanceof PackError) return { ok: false, fault: thrown.fault }
    if (thrown instanceof RangeError) return { ok: false, fault: tooDeep(text) }
    throw thrown
  }
}
