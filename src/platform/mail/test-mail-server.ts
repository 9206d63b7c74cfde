import { createServer, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a mail server says to a command; `hangUp` drops the connection; nothing: silence. */
export type Answer = string | 'hangUp' | undefined

export interface Script {
  greeting?: Answer
  /** By the first word of the command: EHLO, MAIL, RCPT, DATA, RSET, NOOP, QUIT. */
  answers?: Partial<Record<string, Answer | ((times: number) => Answer)>>
  /** After so many bytes of a mail. */
  hangUpAfter?: number
  /** To the final dot. */
  taken?: Answer | ((times: number) => Answer)
  /** Said, and then it hangs up. */
  isLast?: boolean
}

const USUAL: Record<string, Answer> = {
  EHLO: '250-mx.example\r\n250-PIPELINING\r\n250-SIZE 50000000\r\n250 8BITMIME',
  MAIL: '250 2.1.0 Ok',
  RCPT: '250 2.1.5 Ok',
  DATA: '354 Go on',
  RSET: '250 2.0.0 Ok',
  QUIT: '221 2.0.0 Bye',
}

/**
 * A mail server of sockets alone, that does as its script says; `mails` are those it got whole, `senders` who the
 * envelope of each says it is from.
 */
export async function testMailServer(script: Script) {
  const mails: string[] = []
  const senders: string[] = []
  const counts: Record<string, number> = {}
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    converse(socket, script, { mails, senders, counts })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, mails, senders, counts, connections: () => connections }
}

interface Kept {
  mails: string[]
  senders: string[]
  counts: Record<string, number>
}

function converse(socket: Socket, script: Script, { mails, senders, counts }: Kept) {
  let held = ''
  let sender = ''
  let isData = false
  let hasRecipient = false
  let looked = 0
  const say = (answer: Answer) => {
    if (answer === 'hangUp') return void socket.destroy()
    if (answer !== undefined) socket.write(`${answer}\r\n`)
  }
  const asked = (name: string, given: Answer | ((times: number) => Answer)) => {
    counts[name] = (counts[name] ?? 0) + 1
    return typeof given === 'function' ? given(counts[name]) : given
  }
  say('greeting' in script ? script.greeting : '220 mx.example ESMTP')
  socket.on('data', (bytes) => {
    held += bytes.toString('latin1')
    while (!socket.destroyed) {
      if (isData) {
        const end = held.indexOf('\r\n.\r\n', looked)
        looked = Math.max(0, held.length - 4)
        if (script.hangUpAfter !== undefined && held.length >= script.hangUpAfter) {
          return void socket.destroy()
        }
        if (end < 0) return
        mails.push(held.slice(0, end + 2))
        senders.push(sender)
        held = held.slice(end + 5)
        isData = false
        say(asked('taken', 'taken' in script ? script.taken : '250 2.0.0 Ok: queued'))
        if (script.isLast) return void socket.end()
        continue
      }
      const end = held.indexOf('\r\n')
      if (end < 0) return
      const word = held.slice(0, 4).toUpperCase()
      if (word === 'MAIL') sender = /<(.*?)>/.exec(held.slice(0, end))?.[1] ?? ''
      held = held.slice(end + 2)
      const { answers = {} } = script
      let answer = asked(word, word in answers ? answers[word] : (USUAL[word] ?? '500 What?'))
      if (word === 'RCPT') hasRecipient = answer?.startsWith('2') ?? false
      if (word === 'DATA' && !hasRecipient) answer = '554 5.5.1 No valid recipients'
      looked = 0
      isData = word === 'DATA' && answer !== undefined && /^[23]/.test(answer)
      say(answer)
      if (word === 'QUIT') return void socket.end()
    }
  })
}
