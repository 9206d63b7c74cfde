import { MOST_MINUTES } from '../limits.ts'

/** Speech is plain at this; a quarter of an hour is under 3 MiB. */
const BITS_A_SECOND = 24_000

export interface Recording {
  /** Ends it; what was said comes by `done`. */
  stop(): void
}

interface Ways {
  tick(seconds: number): void
  done(sound: Blob): void
}

export const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' && navigator.mediaDevices !== undefined

/** Records until it is stopped, or so long as a note may be. Rejects when there is no microphone for us. */
export async function record({ tick, done }: Ways): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const parts: Blob[] = []
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_A_SECOND })
  let seconds = 0
  const stop = () => recorder.state !== 'inactive' && recorder.stop()
  const timer = setInterval(() => {
    seconds += 1
    tick(seconds)
    if (seconds >= MOST_MINUTES * 60) stop()
  }, 1000)
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  recorder.addEventListener('stop', () => {
    clearInterval(timer)
    for (const track of stream.getTracks()) track.stop()
    done(new Blob(parts, { type: recorder.mimeType }))
  })
  recorder.start()
  tick(0)
  return { stop }
}
