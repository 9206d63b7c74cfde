import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Bare node:http that sends the bytes of one file: the least a Node process can do for a page. */
const bytes = readFileSync(process.argv[2]!)
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length }
const server = createServer((_, response) => response.writeHead(200, headers).end(bytes))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address ? address.port : 0)
})
