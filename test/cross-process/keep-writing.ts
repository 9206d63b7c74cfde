/**
 * A process that writes without end, on ten hands at once, and prints the number of each row when it has been
 * told that it is kept. To be killed.
 */
import { openDatabase } from '../../src/platform/db/index.ts'

const [folder = '', first = '0', url] = process.argv.slice(2)
const { db } = await openDatabase({ folder, ...(url && { url }) })
let next = Number(first)

async function writeOn(inTransactions: boolean): Promise<never> {
  for (;;) {
    const id = next++
    const row = { id, words: 'x'.repeat(id % 300) }
    await (inTransactions
      ? db.transaction().execute(async (trx) => {
          await trx.insertInto('kept').values(row).execute()
          await trx.updateTable('kept').set({ words: 'y' }).where('id', '=', id).execute()
        })
      : db.insertInto('kept').values(row).execute())
    process.stdout.write(`${id}\n`)
  }
}

await Promise.all(Array.from({ length: 10 }, (_, hand) => writeOn(hand % 3 === 0)))
