import { describe, expect, test } from 'vitest'
import { databases, type DatabaseKind } from '../../../../test/databases.ts'
import { bounceAddress, replyAddress } from '../../../platform/mail/index.ts'
import { codeIn, testOffice, write } from '../sending/test-office.tsx'
import { receiveMail } from './receive-mail.ts'

const crlf = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))

function bounce(to: string, status = '5.1.1', action = 'failed'): Buffer {
  return crlf(`Return-Path: <>
From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: ${to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

I could not deliver your message.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; office@trust.example
Action: ${action}
Status: ${status}

--b1--
`)
}

function answer(to: string, messageId = '<a1@trust.example>'): Buffer {
  return crlf(`From: Chief Executive's Office <office@trust.example>
To: ${to}
Subject: Re: How care is charged for
Message-ID: ${messageId}
Content-Type: text/plain; charset=utf-8

Thank you for your letter. We answer within twenty days.
`)
}

/** A letter that was sent, and what comes in about it. */
async function sentLetter(on: DatabaseKind, form: Record<string, string> = {}) {
  const office = await testOffice({ on })
  const { site, outbox, mails, letters, db } = office
  const waiting = await write(site, form)
  await outbox.runDue()
  await site.post(waiting, { code: codeIn((await mails())[0]!.text!) })
  await outbox.runDue()
  const [letter] = await letters()
  const own = bounceAddress(office.mailKey, 'care.example', letter!.id)
  const events = async () =>
    (await db.selectFrom('letterEvent').select('move').orderBy('number').execute()).map(
      ({ move }) => move,
    )
  const receive = (raw: Buffer) => receiveMail(office, raw)
  return { ...office, letter: letter!, own, events, receive }
}

describe.each(databases)('mail that comes in, on %s', (on) => {
  test('a bounce is the letter’s end, its writer is told, and nothing more goes to that address', async () => {
    const { own, receive, letters, outbox, mails, db, site, passTo } = await sentLetter(on)
    expect(await receive(bounce(own.toUpperCase()))).toEqual({ kind: 'bounce', about: 'letter' })
    expect(await receive(bounce(own))).toEqual({ kind: 'bounce', about: 'letter' })
    expect((await letters())[0]).toMatchObject({ state: 'bounced', reason: 'noSuchAddress 5.1.1' })
    await outbox.runDue()
    const told = (await mails()).slice(2)
    expect(told).toHaveLength(1)
    expect(told[0]!.subject).toContain('did not arrive')
    expect(told[0]!.to).toMatchObject({ value: [{ address: 'ama@post.example' }] })

    const next = await write(site, { name: 'Bo Lind', email: 'bo@post.example' })
    await outbox.runDue()
    await site.post(next, { code: codeIn((await mails()).at(-1)!.text!) })
    await passTo('2026-11-24T10:02:00.000Z')
    const states = (await letters()).map(({ state, reason }) => `${state} ${reason}`).toSorted()
    expect(states).toEqual(['bounced noSuchAddress 5.1.1', 'held suppressed'])
    expect(await db.selectFrom('suppression').select(['shown', 'reason']).execute()).toEqual([
      { shown: 'office@trust.example', reason: 'bounced' },
    ])
  })

  test('a bounce weeks later still counts, and a full mailbox is not the end of an address', async () => {
    const { own, receive, letters, passTo, db } = await sentLetter(on)
    await passTo('2026-12-01T10:00:00.000Z')
    expect((await letters())[0]).toMatchObject({ state: 'delivered' })
    await receive(bounce(own, '5.2.2'))
    expect((await letters())[0]).toMatchObject({ state: 'bounced', reason: 'mailboxFull 5.2.2' })
    expect(await db.selectFrom('suppression').selectAll().execute()).toEqual([])
  })

  test('a warning that it is late, and a machine that answers, change nothing but are noted', async () => {
    const { own, receive, letters, events } = await sentLetter(on)
    await receive(bounce(own, '4.4.1', 'delayed'))
    await receive(
      crlf(`From: office@trust.example
To: ${own}
Subject: Automatic reply: How care is charged for
Auto-Submitted: auto-replied

I am away until Monday.
`),
    )
    expect((await letters())[0]).toMatchObject({ state: 'sent' })
    expect((await events()).slice(-2)).toEqual(['delay', 'autoReply'])
  })

  test('an answer is kept to be passed on, once, however often the mail server brings it', async () => {
    const { mailKey, letter, receive, events, db } = await sentLetter(on, { shareAnswer: 'yes' })
    const to = replyAddress(mailKey, 'care.example', letter.id)
    await receive(answer(to))
    await receive(answer(to))
    expect((await events()).filter((move) => move === 'reply')).toHaveLength(1)
    expect(await db.selectFrom('letterReply').selectAll().execute()).toHaveLength(1)
    expect(
      await db.selectFrom('mail').select('kind').where('kind', '=', 'reply').execute(),
    ).toHaveLength(1)
  })

  test('an answer reaches the writer from our own address, and her reply goes to the trust', async () => {
    const { mailKey, letter, receive, outbox, mails } = await sentLetter(on, { shareAnswer: 'yes' })
    expect((await mails())[1]!.replyTo?.value[0]?.address).toBe(
      replyAddress(mailKey, 'care.example', letter.id),
    )
    await receive(answer(replyAddress(mailKey, 'care.example', letter.id)))
    await outbox.runDue()
    const [, , passedOn] = await mails()
    expect(passedOn).toMatchObject({
      to: { value: [{ address: 'ama@post.example' }] },
      replyTo: { value: [{ address: 'office@trust.example' }] },
    })
    expect(passedOn!.text).toContain('We answer within twenty days.')
  })

  test('what comes back of our own notices says nothing of the letter', async () => {
    const { mailKey, letter, receive, letters, db } = await sentLetter(on)
    const own = bounceAddress(mailKey, 'care.example', letter.writerId!)
    expect(await receive(bounce(own))).toEqual({ kind: 'bounce', about: 'writer' })
    expect((await letters())[0]).toMatchObject({ state: 'sent' })
    expect(await db.selectFrom('suppression').select('shown').execute()).toEqual([
      { shown: 'a…@post.example' },
    ])
  })

  test('what is about no letter of ours is passed over', async () => {
    const { receive, mailKey } = await sentLetter(on)
    expect(await receive(crlf('To: someone@else.example\n\nHello'))).toMatchObject({
      about: 'nothing',
    })
    const gone = bounceAddress(mailKey, 'care.example', Buffer.alloc(16, 9).toString('base64url'))
    expect(await receive(bounce(gone))).toMatchObject({ about: 'nothing' })
    expect(await receive(Buffer.alloc(0))).toMatchObject({ about: 'nothing' })
  })
})
