import { expect, onTestFinished, test } from 'vitest'
import { killWriter } from './cross-process/kill-writer.ts'
import { databases } from './databases.ts'

const TIMES = 100

test.each(databases)(
  `a process on %s is killed ${TIMES} times, and nothing is lost`,
  async (kind) => {
    const database = await kind.open()
    onTestFinished(database.close)
    const { acknowledged, lost, isSound } = await killWriter(database, TIMES)
    console.log(
      `${kind}: killed ${TIMES} times, ${acknowledged} rows acknowledged, ${lost.length} lost`,
    )
    expect({ lost, isSound }).toEqual({ lost: [], isSound: true })
  },
)
