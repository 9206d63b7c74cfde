import {
  sql,
  type Compilable,
  type CompiledQuery,
  type Expression,
  type Kysely,
  type QueryResult,
} from 'kysely'

/** Stand in a question for what is given each time it is asked. */
export type Blanks<Values> = { [Name in keyof Values]-?: Expression<Values[Name]> }

class Blank {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/**
 * A question that is asked again and again: put into SQL once, for values of the same names, and filled in each time.
 * Kysely makes a tree of each question and SQL of the tree; for the writes of a letter that took longer than to write.
 */
export function prepared<Db, Values extends object, Row>(
  ask: (db: Kysely<Db>, blanks: Blanks<Values>) => Compilable<Row>,
): (db: Kysely<Db>, values: Values) => Promise<QueryResult<Row>> {
  // A transaction has the adapter of the database that it is in.
  const byDatabase = new WeakMap<object, Map<string, CompiledQuery<Row>>>()

  function queryFor(db: Kysely<Db>, names: string[]): CompiledQuery<Row> {
    const { adapter } = db.getExecutor()
    let byNames = byDatabase.get(adapter)
    if (!byNames) byDatabase.set(adapter, (byNames = new Map()))
    const key = names.join()
    let query = byNames.get(key)
    if (!query) byNames.set(key, (query = ask(db, blanksFor<Values>(names)).compile()))
    return query
  }

  return (db, values) => {
    const query = queryFor(db, Object.keys(values))
    const given = values as Record<string, unknown>
    const parameters = query.parameters.map((one) => (one instanceof Blank ? given[one.name] : one))
    return db.executeQuery({ ...query, parameters })
  }
}

function blanksFor<Values>(names: string[]): Blanks<Values> {
  const blanks = names.map((name) => [name, sql.val(new Blank(name))])
  return Object.fromEntries(blanks) as Blanks<Values>
}
