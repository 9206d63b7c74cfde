import { MOST_MINUTES } from '../limits.ts'
import { rateFor, waveOf } from '../wave.ts'

export class TooLong extends Error {}

/** The sound written again, from its levels alone. Rejects when this browser can't open it, or it is too long. */
export async function anewVoice(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const encoded = await file.arrayBuffer()
  const sound = await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(encoded)
  if (sound.duration > MOST_MINUTES * 60 + 1) throw new TooLong()
  const rate = rateFor(sound.duration)
  return waveOf(await oneChannel(sound, rate), rate)
}

async function oneChannel(sound: AudioBuffer, rate: number): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, Math.max(1, Math.ceil(sound.duration * rate)), rate)
  const source = context.createBufferSource()
  source.buffer = sound
  source.connect(context.destination)
  source.start()
  return (await context.startRendering()).getChannelData(0)
}
