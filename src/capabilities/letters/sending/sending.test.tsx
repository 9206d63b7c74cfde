import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { words } from '../test-site.tsx'
import { AMA, codeIn, linkIn, testOffice, toBe, TO_TRUST, write } from './test-office.tsx'

describe.each(databases)('a letter sent from here, on %s', (on) => {
  test('is confirmed by the code on another device, and reaches the trust with her name under it', async () => {
    const { site, outbox, mails, letters, counted } = await testOffice({ on })
    const waiting = await write(site, { words: 'I had to wait for nine hours.' })
    await outbox.runDue()
    const [asked] = await mails()
    expect(asked!.subject).toBe('Please confirm your letter (Care Comes First)')
    expect(asked!.to).toMatchObject({ value: [{ address: AMA.email }] })
    expect((await letters())[0]).toMatchObject({ state: 'written' })

    const done = await site.post(waiting, {
      code: ` ${codeIn(asked!.text!).slice(0, 3)} ${codeIn(asked!.text!).slice(3)}`,
    })
    expect(done.location).toBe(waiting)
    expect(words((await site.get(waiting)).text)).toContain('Your letter is on its way')
    await outbox.runDue()

    const [, sent] = await mails()
    expect(sent!.to).toMatchObject({ value: [{ address: 'office@trust.example' }] })
    expect(sent!.from?.value).toEqual([
      { name: 'Ama Boateng via Care Comes First', address: 'letters@care.example' },
    ])
    expect(sent!.replyTo?.value).toEqual([{ name: AMA.name, address: AMA.email }])
    expect(sent!.text).toContain('I had to wait for nine hours.')
    expect(sent!.text).toContain('Yours sincerely,\n\nAma Boateng\n')
    expect(sent!.text).not.toContain('[Your name]')
    expect((await letters())[0]).toMatchObject({ state: 'sent', reason: null })
    expect(counted).toEqual(['trust-rz0'])
  })

  test('is confirmed by the button behind the link, and by nothing that only looks', async () => {
    const { site, outbox, mails, letters } = await testOffice({ on })
    await write(site)
    await outbox.runDue()
    const link = linkIn((await mails())[0]!.text!)

    for (const headers of [{}, { purpose: 'prefetch' }, { 'sec-purpose': 'prefetch;prerender' }]) {
      const page = await site.get(link)
      expect(page.status, JSON.stringify(headers)).toBe(200)
      expect(words(page.text)).toContain('Send your letter?')
    }
    expect((await letters())[0]).toMatchObject({ state: 'written' })

    await site.post(`${link}/confirmation`)
    await site.post(`${link}/confirmation`)
    await outbox.runDue()
    expect((await letters())[0]).toMatchObject({ state: 'sent' })
    expect(await mails()).toHaveLength(2)
    expect(words((await site.get(link)).text)).toContain('Was sent')
  })

  test('to three councillors is three letters, each with its own greeting and her address for proof', async () => {
    const { site, outbox, mails, letters } = await testOffice({ on })
    const to = toBe('/letters', { action: 'councillors', to: 'council-hbs', post: 'seat-quay' })
    const without = await site.post(to, { ...AMA })
    expect(without.status).toBe(422)
    expect(words(without.text)).toContain('Your address and postcode')

    const waiting = await write(site, { address: '1 Quay Street\nZZ1 1AB' }, to)
    await outbox.runDue()
    await site.post(waiting, { code: codeIn((await mails())[0]!.text!) })
    await outbox.runDue()
    const sent = (await mails()).slice(1)
    expect(sent.length).toBeGreaterThan(1)
    expect(new Set(sent.map((mail) => mail.text!.split('\n')[0])).size).toBe(sent.length)
    for (const mail of sent) expect(mail.text).toContain('Ama Boateng\n1 Quay Street\nZZ1 1AB')
    expect((await letters()).every(({ text }) => !text!.includes('ZZ1 1AB'))).toBe(true)
  })

  test('is not taken from an address at work in the health service', async () => {
    const { site, letters } = await testOffice({ on })
    for (const email of ['ama.boateng@nhs.net', 'A.B@Trust.NHS.uk']) {
      const answer = await site.post(TO_TRUST, { ...AMA, email, words: 'My own words.' })
      expect(answer.status).toBe(422)
      expect(words(answer.text)).toContain('your employer may read what comes to it')
      expect(answer.text).toContain('My own words.')
    }
    expect(await letters()).toEqual([])
  })

  test('lapses on the seventh day and not before, and nothing personal of it is left', async () => {
    const { site, db, passTo, letters } = await testOffice({ on })
    await write(site)
    await passTo('2026-12-01T09:59:59.000Z')
    expect((await letters())[0]).toMatchObject({ state: 'written' })
    await passTo('2026-12-01T10:00:00.000Z')
    expect((await letters())[0]).toMatchObject({ state: 'lapsed', text: null, subject: null })
    expect(await db.selectFrom('letterWriter').selectAll().execute()).toMatchObject([
      { name: null, email: null, emailHash: null },
    ])
  })

  test('settles after two days, loses her address then, and its text after twenty-eight', async () => {
    const { site, db, outbox, mails, passTo, letters } = await testOffice({ on })
    const to = toBe('/letters', { action: 'mp', to: 'parliament-commons', post: 'sits-mp' })
    const waiting = await write(site, { address: '1 Quay Street\nZZ1 1AB' }, to)
    await outbox.runDue()
    await site.post(waiting, { code: codeIn((await mails())[0]!.text!) })
    await outbox.runDue()
    const writer = () => db.selectFrom('letterWriter').selectAll().executeTakeFirst()

    await passTo('2026-11-26T09:00:00.000Z')
    expect((await letters())[0]).toMatchObject({ state: 'sent' })
    expect(await writer()).toMatchObject({ address: '1 Quay Street\nZZ1 1AB' })
    await passTo('2026-11-26T10:00:00.000Z')
    expect((await letters())[0]).toMatchObject({ state: 'delivered' })
    expect(await writer()).toMatchObject({ address: null, name: AMA.name })
    await passTo('2026-12-22T09:00:00.000Z')
    expect((await letters())[0]?.text).not.toBeNull()
    await passTo('2026-12-22T10:00:00.000Z')
    expect((await letters())[0]).toMatchObject({ state: 'delivered', text: null, ownWords: null })
    expect(await writer()).toMatchObject({ name: null, email: null })
  })
})
