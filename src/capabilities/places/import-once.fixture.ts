// What the test of a killed import runs as a process of its own: `import-once.fixture.ts FOLDER DIRECTORY`.
import { systemClock } from '../../platform/clock/index.ts'
import { openDatabase } from '../../platform/db/index.ts'
import { importPlaces } from './import-places.ts'

const [folder = '', directory = ''] = process.argv.slice(2)
const { db, kind } = await openDatabase({ folder })
process.stdout.write('begun\n')
await importPlaces({ db, kind, folder }, directory, { clock: systemClock, acceptChange: true })
process.stdout.write('done\n')
process.exit(0)
