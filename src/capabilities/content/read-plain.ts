type Scalar = string | number | boolean | string[]
type Entries = Record<string, Scalar | Entries[]>

const lineOf = /^(?:( {2}- | {4}))?([A-Za-z_][\w-]*):(?: +(.*?))? *$/

/**
 * Most front matter is a few plain lines, `title: Take action`, and lists of them one step in. They mean the same
 * here as to the YAML reader, which takes twenty times as long; anything else is left to it.
 */
export function readPlain(yaml: string): Entries | undefined {
  const data: Entries = {}
  let list: Entries[] | undefined
  for (const line of yaml.split('\n')) {
    if (line === '') continue
    const [, step, name = '', text] = lineOf.exec(line) ?? []
    if (step === '  - ') list?.push({})
    const into = step ? list?.at(-1) : data
    // A name twice is a fault, and `__proto__` is not only a name: the reader knows what to say of both.
    if (!name || !into || name === '__proto__' || Object.hasOwn(into, name)) return undefined
    const value = text === undefined && !step ? (list = []) : readScalar(text)
    if (value === undefined) return undefined
    if (!step && text !== undefined) list = undefined
    into[name] = value
  }
  // Nothing below a name is null.
  return Object.values(data).some((value) => isEmpty(value)) ? undefined : data
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0

// In YAML a text may go on to the end of the line, but for `: ` and ` #`.
const plainText = /^\p{L}(?:(?!: |:$| #)[^\p{C}])*$/u
const otherText = /^(?:\d{4}-\d\d-\d\d|\/[\w./-]*)$/
const notText = /^(?:true|false|null|yes|no|on|off)$/i

function readScalar(text: string | undefined): Scalar | undefined {
  if (!text) return undefined
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text)
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^'(?:[^'\p{C}]|'')*'$/u.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  if (/^\[[a-z]+(?:[ -][a-z]+)*(?:, [a-z]+(?:[ -][a-z]+)*)*\]$/.test(text)) {
    const all = text.slice(1, -1).split(', ')
    return all.some((one) => notText.test(one)) ? undefined : all
  }
  return (plainText.test(text) && !notText.test(text)) || otherText.test(text) ? text : undefined
}
