/** Bare nodemailer with a pool: for each line it reads it sends so many mails to the port it was given. */
import { createInterface } from 'node:readline'
import { createTransport } from 'nodemailer'
import { LETTER } from './letter-rows.ts'

const [port, count] = process.argv.slice(2).map(Number)
const pool = createTransport({
  host: '127.0.0.1',
  port: port!,
  pool: true,
  maxConnections: 10,
  maxMessages: 100,
})
const mail = { from: 'letters@care.example', subject: LETTER.subject, text: LETTER.text }

createInterface(process.stdin).on('line', () => {
  for (let at = 0; at < count!; at += 1) {
    void pool.sendMail({ ...mail, to: `t${at}@trust.example` })
  }
})
console.log(port)
