import path from 'node:path'
import { openMaker } from './making/maker.ts'
import { openPress, type Press } from './making/press.ts'
import { openShelf } from './making/shelf.ts'

/** A press that keeps what it made below the data folder. Nothing is loaded or started before it is asked. */
export function openPressIn(folder: string): Press & { stop(): Promise<void> } {
  const maker = openMaker()
  const press = openPress({ maker, shelf: openShelf(path.join(folder, 'documents')) })
  return { ...press, stop: () => maker.stop() }
}
