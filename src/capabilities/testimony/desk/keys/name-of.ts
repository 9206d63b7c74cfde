import type { Desk } from '../page/desk.ts'

/** As the server calls her. Who she is, her key says, and the fingerprint that somebody compared. */
export const nameOf = ({ say, data }: Desk, id: string): string =>
  data.names[id] ?? say('people.nameless')
