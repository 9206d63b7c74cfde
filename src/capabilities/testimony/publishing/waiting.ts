import type { Unlocked } from '../desk/unlocked.ts'

const DESK = '/organise/stories'

export const READINGS = `${DESK}/readings`
export const PUBLICATIONS = `${DESK}/publications`
export const COUNTS = `${DESK}/counts`
export const messagesAt = (lookup: string): string => `${DESK}/${lookup}/messages`
export const storyAt = (lookup: string): string => `${DESK}/${lookup}.json`

/** What lies on the server between one reader and the next: sealed, and no word of it readable there. */
export interface SealedReading {
  id: string
  epoch: string
  sealed: string
}

export async function sealedReadings({ ask }: Unlocked): Promise<SealedReading[]> {
  const { readings } = await ask<{ readings: SealedReading[] }>(`${READINGS}.json`)
  return readings
}

/** Takes it off every reader's desk: it is public now, was told, or begins again. */
export const forgetReading = ({ ask }: Unlocked, id: string): Promise<unknown> =>
  ask(`${READINGS}/${id}`, { method: 'DELETE' })
