import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, Visitor } from 'vite'

/** Something in a file that a rule is about, and the line it is on. */
export interface Spot {
  line: number
  what: string
}

export interface Import extends Spot {
  /** The file it names, from the folder of the project, or the package. */
  to: string
  isType: boolean
  names: string[]
}

export interface Source {
  path: string
  lines: number
  imports: Import[]
  /** Where it reads `process.env`. */
  environment: Spot[]
  /** Where it asks the machine for the time. */
  present: Spot[]
  /** Where it names a table in a query. */
  tables: Spot[]
  /** Style, script or handlers that would stand in the page itself. */
  inline: Spot[]
  /** Words that stand in the markup and not in the messages. */
  words: Spot[]
}

/** The code of the project, without its tests and what only they use. */
export function readSources(): Source[] {
  const files = globSync('src/**/*.{ts,tsx}').toSorted()
  return files.filter((file) => !isForTests(file)).map(readSource)
}

export function isForTests(file: string): boolean {
  return /\.test\.tsx?$|-fixture\.ts$|(^|\/)test-[^/]+$/.test(file)
}

const QUERIES =
  /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|innerJoin|leftJoin|rightJoin|fullJoin)$/

/** Attributes that people read or hear. */
const READ_OUT = new Set(['alt', 'aria-label', 'label', 'placeholder', 'title'])

// The nodes of the tree are many and their types long; what is read here of each is little.
// oxlint-disable-next-line typescript/no-explicit-any
type Node = any

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const { program, module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse`)
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length
  const source: Source = {
    path: file,
    lines: text.trimEnd().split('\n').length,
    imports: importsOf(file, text, module).map(({ at, ...one }) => ({ ...one, line: lineAt(at) })),
    environment: [],
    present: [],
    tables: [],
    inline: [],
    words: [],
  }
  const add = (to: Spot[], node: Node, what: string): void =>
    void to.push({ line: lineAt(node.start), what })
  const words = (node: Node): void => {
    for (const child of node.children) {
      if (child.type !== 'JSXText' || !/\p{L}{2}/u.test(child.value)) continue
      add(source.words, child, child.value.trim())
    }
  }
  new Visitor({
    MemberExpression(node: Node) {
      const name = `${node.object.name}.${node.property.name}`
      if (name === 'process.env') add(source.environment, node, name)
      if (name === 'Date.now') add(source.present, node, name)
    },
    NewExpression(node: Node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0) {
        add(source.present, node, 'new Date()')
      }
    },
    CallExpression(node: Node) {
      const [first] = node.arguments
      if (QUERIES.test(node.callee.property?.name ?? '') && typeof first?.value === 'string') {
        add(source.tables, node, first.value.replace(/ as .*/, ''))
      }
    },
    JSXAttribute(node: Node) {
      const name = String(node.name.name)
      if (name === 'style' || name === 'dangerouslySetInnerHTML' || /^on[A-Z]/i.test(name)) {
        add(source.inline, node, `${name}=`)
      }
      if (READ_OUT.has(name) && /\p{L}{2}/u.test(node.value?.value ?? '')) {
        add(source.words, node, `${name}="${node.value.value}"`)
      }
    },
    JSXElement(node: Node) {
      const name = node.openingElement.name.name
      if ((name === 'script' || name === 'style') && node.children.length > 0) {
        add(source.inline, node, `<${name}>`)
      }
      // A word that says which language it is in is the same on every page.
      if (!node.openingElement.attributes.some((one: Node) => one.name?.name === 'lang'))
        words(node)
    },
    JSXFragment: words,
  }).visit(program)
  return source
}

type Found = Omit<Import, 'line'> & { at: number }

function importsOf(file: string, text: string, module: Node): Found[] {
  const found = (at: number, specifier: string, entries: Node[]): Found => ({
    at,
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
    names: entries.map((entry) => entry.importName.name),
    what: specifier,
    to: specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier,
  })
  return [
    ...module.staticImports.map((one: Node) =>
      found(one.start, one.moduleRequest.value, one.entries),
    ),
    ...module.staticExports.flatMap((one: Node) => {
      const from = one.entries.find((entry: Node) => entry.moduleRequest)?.moduleRequest.value
      return from ? [found(one.start, from, one.entries)] : []
    }),
    ...module.dynamicImports.map((one: Node) => {
      const said = text.slice(one.moduleRequest.start, one.moduleRequest.end)
      return found(one.start, said.replaceAll(/^['"`]|['"`]$/g, ''), [])
    }),
  ]
}
