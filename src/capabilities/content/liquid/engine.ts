import { Liquid, type LiquidOptions } from 'liquidjs'

// How much may be read and made at once; `run` limits how much may be done.
const limits: LiquidOptions = { parseLimit: 2_000_000, memoryLimit: 20_000_000 }

/** How much text a page may become. */
export const largestResult = 2 * 1024 * 1024

const common: LiquidOptions = {
  ...limits,
  ownPropertyOnly: true,
  locale: 'en-GB',
  timezoneOffset: 'Europe/London',
  dateFormat: '%-d %B %Y',
}

/** The engine for pages: Jekyll's dialect, where what is missing is empty. */
export function pageEngine(includes: Record<string, string>, isStrict = false): Liquid {
  return new Liquid({
    ...common,
    jekyllInclude: true,
    dynamicPartials: false,
    templates: includes,
    cache: true,
    strictFilters: isStrict,
  })
}

/**
 * The engine for letters: plain text that goes out under somebody's name. A word that is missing, or known
 * to be unknown, is a fault and never an empty place in the text.
 */
export function letterEngine(write = (text: string) => text): Liquid {
  return new Liquid({
    ...common,
    templates: {},
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    outputEscape: (value: unknown) => {
      if (value === null || value === undefined) throw new Error('undefined variable')
      return write(Array.isArray(value) ? value.join('') : String(value))
    },
  })
}
