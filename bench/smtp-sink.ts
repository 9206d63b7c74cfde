/**
 * A mail server that takes everything. Prints its port, then for every so many mails how long they took, in ms; for
 * `0` of each mail whom it is to and when it says that it was written.
 */
import { createServer } from 'node:net'

const every = Number(process.argv[2])
let taken = 0
let since = 0

const server = createServer((socket) => {
  let held = ''
  let isData = false
  let to = ''
  socket.setNoDelay(true).on('error', () => {})
  socket.write('220 sink ESMTP\r\n')
  socket.on('data', (bytes) => {
    held += bytes.toString('latin1')
    for (;;) {
      const end = held.indexOf(isData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const word = held.slice(0, 4).toUpperCase()
      if (isData && every === 0) console.log(`${to} ${dateIn(held)}`)
      else if (word === 'RCPT') to = /<(.*?)>/.exec(held)![1]!
      held = held.slice(end + (isData ? 5 : 2))
      if (isData) {
        isData = false
        socket.write('250 2.0.0 Ok\r\n')
        if (every > 0) count()
      } else if (word === 'DATA') {
        isData = true
        socket.write('354 Go on\r\n')
      } else
        socket.write(
          word === 'EHLO' ? '250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n' : '250 Ok\r\n',
        )
    }
  })
})

function dateIn(mail: string): number {
  return Date.parse(/^Date: (.*)\r$/m.exec(mail)![1]!)
}

function count(): void {
  if (taken === 0) since = performance.now()
  taken += 1
  if (taken < every) return
  console.log(`took ${performance.now() - since}`)
  taken = 0
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' ? address?.port : '')
})
