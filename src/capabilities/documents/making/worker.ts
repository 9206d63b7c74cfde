import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import type { Answered, Asked, Job } from './form.ts'

/** Halfway to the lowest: documents still come out of a busy machine. */
const NICE = 10

// Each way of making one is loaded when it is first asked for.
async function make({ document, form }: Job): Promise<Uint8Array> {
  switch (form.format) {
    case 'pdf':
      return (await import('../formats/typst/typst.ts')).makePdf(document, form)
    case 'docx':
      return (await import('../formats/docx/docx.ts')).makeDocx(document)
    case 'pptx':
      return (await import('../formats/pptx/pptx.ts')).makePptx(document)
    case 'png':
      return (await import('../formats/png.ts')).makePng(document, form.picture)
  }
}

async function answer({ id, ...job }: Asked): Promise<Answered> {
  try {
    // A copy of its own, for it is handed over: some of what makes documents keeps its buffers.
    return { id, bytes: Uint8Array.from(await make(job)) }
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) }
  }
}

// On Linux a priority is a thread's: whoever answers requests goes first where both want the processor.
setPriority(NICE)

parentPort!.on('message', (asked: Asked) => {
  void answer(asked).then((answered) => {
    const moved = 'bytes' in answered ? [answered.bytes.buffer as ArrayBuffer] : []
    parentPort!.postMessage(answered, moved)
  })
})
