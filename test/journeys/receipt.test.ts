import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { visitor, type Visitor } from './browser.ts'
import { keyboard, pointer, expectFocus, type Hand } from './hand.ts'
import { openReceiptSite } from './receipt-site.ts'
import { openThreadOfStory, WORDS, type ThreadOfStory } from './witness-thread.ts'
import { wordsIn } from './words.ts'

const ROOM = 'testimony/receipt'

let thread: ThreadOfStory
let site: Awaited<ReturnType<typeof openReceiptSite>>
beforeAll(async () => {
  site = await openReceiptSite()
})
beforeEach(async () => {
  thread = await openThreadOfStory()
  site.keep(thread)
})
afterAll(() => site.close())

/** What a witness does at this page, by its words in her language. */
function witness({ page, go }: Visitor, hand: Hand = pointer, language: 'en' | 'ar' = 'en') {
  const t = wordsIn(language, ROOM)
  const button = (key: string) =>
    page.getByRole('button', { name: t(key), exact: true }).and(page.locator('[data-do], .do'))
  const steps = {
    t,
    page,
    button,
    heading: (key: string) => page.getByRole('heading', { name: t(key), exact: true }),
    press: (key: string) => hand.press(button(key)),
    type: (label: string, text: string) => hand.type(page.getByLabel(t(label)), text),
    says: (key: string, values = {}) => page.getByText(t(key, values)).first().waitFor(),
    async opens(receipt: string): Promise<void> {
      await go(language === 'en' ? '/stories/receipt' : `/${language}/stories/receipt`)
      await steps.triesToOpen(receipt)
      await steps.heading('overview.title').waitFor()
    },
    async triesToOpen(receipt: string): Promise<void> {
      await steps.type('shut.label', receipt)
      await steps.press('shut.do')
    },
    async back(): Promise<void> {
      await steps.press('back')
      await steps.heading('overview.title').waitFor()
    },
  }
  return steps
}

describe('with her receipt a witness', () => {
  test.each([
    ['with a mouse', pointer],
    ['by keyboard', keyboard],
  ])('reads what was written and answers, %s', async (_, hand) => {
    await thread.caseworkerWrites('Was it before or after the scan?')
    const her = witness(await visitor({ url: site.url }), hand)
    await her.opens(thread.code.toLowerCase().replaceAll('-', ' '))
    await expectFocus(her.heading('overview.title'))
    await her.press('overview.messages.do')
    await her.page.getByText('Was it before or after the scan?').waitFor()
    await her.type('messages.write', 'Before. <b>They</b> would not start.')
    await her.press('messages.write.do')
    await her.says('done.sent')

    expect((await thread.fromWitness()).map(({ text }) => text)).toEqual([
      'Before. <b>They</b> would not start.',
    ])
    await her.page.getByText('Before. <b>They</b> would not start.').waitFor()
  })

  test('agrees to the exact words, and says whether her first name may stand there', async () => {
    const publication = await thread.caseworkerProposes()
    const her = witness(await visitor({ url: site.url }))
    await her.opens(thread.code)
    await her.press('overview.words.do')
    expect(await her.page.locator('blockquote').innerText()).toBe(WORDS)
    await her.press('words.do')
    await her.says('problem.choose')
    await her.page.getByLabel(her.t('words.agree')).check()
    await her.page.getByLabel(her.t('words.name.no')).check()
    await her.press('words.do')
    await her.says('done.agreed')

    const matters = (await thread.fromWitness()).map(({ matter }) => matter)
    expect(matters).toMatchObject([
      { kind: 'consent', event: { use: 'firstName', given: false, checked: true } },
      { kind: 'agreement', agreement: { publication } },
    ])
  })

  test('says no with what should change, and may still say yes', async () => {
    const publication = await thread.caseworkerProposes()
    const her = witness(await visitor({ url: site.url }))
    await her.opens(thread.code)
    await her.press('overview.words.do')
    await her.page.getByLabel(her.t('words.refuse')).check()
    await her.type('words.change', 'Leave out the ward.')
    await her.press('words.do')
    await her.says('words.refused')
    expect(await thread.fromWitness()).toMatchObject([
      { text: 'Leave out the ward.', matter: { kind: 'refusal', publication } },
    ])
    await her.page.getByLabel(her.t('words.agree')).check()
    await her.press('words.do')
    await her.says('done.agreed')
  })

  test('takes words down by a request that names no receipt, and her yes is taken back', async () => {
    const publication = await thread.caseworkerProposes()
    const her = witness(await visitor({ url: site.url }))
    await her.opens(thread.code)
    await her.press('overview.words.do')
    await her.page.getByLabel(her.t('words.agree')).check()
    await her.press('words.do')
    await her.says('words.public')
    await her.says('words.down.not')
    await her.press('words.down.do')
    await her.says('done.takenDown')

    expect([...thread.published.keys()]).toEqual([])
    const withdrawals = site.requests.filter(({ path }) => path === '/stories/withdrawals')
    expect(withdrawals).toEqual([{ path: '/stories/withdrawals', authorisation: undefined }])
    expect((await thread.fromWitness()).at(-1)?.matter).toEqual({ kind: 'refusal', publication })
    await her.says('words.takenBack')
  })

  test('changes what may be done, each body apart, and only a yes is a yes', async () => {
    const her = witness(await visitor({ url: site.url }))
    await her.opens(thread.code)
    await her.press('overview.consents.do')
    const row = her.page.getByRole('group', { name: her.t('consent.media') })
    await row.getByText(her.t('consents.answer.atFirst')).waitFor()
    await row.getByRole('button', { name: her.t('consents.no'), exact: true }).click()
    await her.says('done.consent')
    await row.getByText(her.t('consents.answer.no', { day: '24 November 2026' })).waitFor()
    await her.type('consents.body.label', 'Anytown Trust')
    await her.press('consents.body.yes')
    await her.page.getByRole('group', { name: 'Anytown Trust' }).waitFor()

    const events = (await thread.fromWitness()).map(({ matter }) => matter)
    expect(events).toMatchObject([
      {
        event: { use: 'media', given: false, on: '2026-11-24', wording: 'receipt.consent.media.1' },
      },
      { event: { use: 'toldToBody', body: 'Anytown Trust', given: true } },
    ])
  })

  test('adds a photograph to a message, made anew and locked', async () => {
    const her = witness(await visitor({ url: site.url }))
    await her.opens(thread.code)
    expect(await her.page.locator('#photographs').count()).toBe(0)
    await her.press('overview.messages.do')
    await her.page.locator('#photographs').setInputFiles({
      name: 'letter.png',
      mimeType: 'image/png',
      buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    })
    await her.page.getByRole('img').waitFor()
    await her.press('messages.write.do')
    await her.says('done.sent')
    await her.says('messages.file.photograph')
    const [message] = await thread.fromWitness()
    expect(message?.attachments).toMatchObject([{ kind: 'photograph', type: 'image/jpeg' }])
    const { bytes } = await thread.opened(message!.attachments[0]!)
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xd8])
    expect(await her.page.getByRole('img').count()).toBe(0)
  })

  test('has it kept shorter, and deletes everything with the words that were shown', async () => {
    await thread.caseworkerProposes()
    const her = witness(await visitor({ url: site.url }))
    await her.opens(thread.code)
    await her.press('overview.words.do')
    await her.page.getByLabel(her.t('words.agree')).check()
    await her.press('words.do')
    await her.says('done.agreed')
    await her.back()
    await her.press('overview.keeping.do')
    await her.page.getByLabel('February 2027').check()
    await her.press('keeping.do')
    await her.says('keeping.now', { month: 'February 2027' })
    await her.back()
    await her.press('overview.deletion.do')
    await her.page.getByLabel(her.t('deletion.sure')).check()
    await her.press('deletion.do')
    await her.says('problem.choose')
    expect(thread.isThere).toBe(true)
    await her.page.getByLabel(her.t('deletion.words.down')).check()
    await her.press('deletion.do')
    await her.heading('gone.title').waitFor()
    await her.says('gone.down')
    expect([thread.isThere, thread.published.size]).toEqual([false, 0])

    await her.opens(thread.code).catch(() => {})
    await her.says('problem.unknown')
  })

  test('prints a card with the letters and the address of the site, and no other word', async () => {
    const her = witness(await visitor({ url: site.url }))
    await her.opens(thread.code)
    await her.press('overview.card.do')
    const seen = async () => {
      await her.page.emulateMedia({ media: 'print' })
      const text = await her.page.evaluate(() =>
        [...document.body.querySelectorAll<HTMLElement>('*')]
          .filter(
            (one) => one.children.length === 0 && one.checkVisibility({ visibilityProperty: true }),
          )
          .map(({ innerText }) => innerText.trim())
          .filter(Boolean)
          .join(' '),
      )
      await her.page.emulateMedia({ media: 'screen' })
      return text
    }
    const letters = thread.code.replaceAll('-', ' ')
    expect(await seen()).toBe(`${letters} ${new URL(site.url).host}`)
    await her.page.getByLabel(her.t('card.plain')).check()
    expect(await seen()).toBe(letters)
  })
})

describe('a receipt that opens nothing', () => {
  test('is answered by a sentence that helps, and stays in its field', async () => {
    const her = witness(await visitor({ url: site.url }))
    await her.opens(thread.code).then(() => her.press('close'))
    await her.says('shut.closed')
    await her.triesToOpen('ABCD EFGH')
    await her.says('problem.tooShort', { typed: 8 })
    await her.triesToOpen(thread.code.replace(/.$/, 'U'))
    await her.says('problem.notALetter', { letter: 'U' })
    const other = (await openThreadOfStory()).code
    await her.triesToOpen(other)
    await her.says('problem.unknown')
    expect(await her.page.getByLabel(her.t('shut.label')).inputValue()).toBe(other)
  })
})

test('when the server is down in the middle nothing that was typed is lost, and it is sent once', async () => {
  const her = witness(await visitor({ url: site.url }))
  // The answers of a server that is down are what this is about.
  her.page.removeAllListeners('response')
  await her.opens(thread.code)
  await her.press('overview.messages.do')
  await her.type('messages.write', 'It was in May.')
  site.fail(true)
  await her.press('messages.write.do')
  await her.says('problem.server')
  const field = her.page.getByLabel(her.t('messages.write'))
  expect(await field.inputValue()).toBe('It was in May.')
  await her.back()
  await her.press('overview.messages.do')
  expect(await field.inputValue()).toBe('It was in May.')
  await her.page.context().setOffline(true)
  await her.press('messages.write.do')
  await her.says('problem.offline')
  await her.page.context().setOffline(false)
  site.fail(false)
  await her.press('messages.write.do')
  await her.says('done.sent')
  expect((await thread.fromWitness()).map(({ text }) => text)).toEqual(['It was in May.'])
  expect(await field.inputValue()).toBe('')
})

test('a message by a stranger, and one that was changed, are said to be what they are and not shown', async () => {
  await thread.strangerWrites('Send us your name and address.')
  await thread.caseworkerWrites('This will be changed.')
  thread.messages[1]!.sealed[4000]! ^= 1
  const her = witness(await visitor({ url: site.url }))
  await her.opens(thread.code)
  await her.press('overview.messages.do')
  await her.says('messages.why.badSignature')
  await her.says('messages.why.cannotOpen')
  expect(await her.page.getByText('name and address.').count()).toBe(0)
})

test('words whose token does not take them down again cannot be signed', async () => {
  const publication = await thread.caseworkerProposes()
  const proposal = {
    publication: `${publication}x`,
    words: 'Other words.',
    language: 'en',
    use: 'published' as const,
    wording: 'publishing.proposal.1',
    withdrawal: 'A'.repeat(43),
  }
  const token = 'AAAAAAAAAAAAAAAAAAAAAA'
  thread.messages.length = 0
  await thread.caseworkerWrites('And this?', { kind: 'proposal', proposal, token })
  const her = witness(await visitor({ url: site.url }))
  await her.opens(thread.code)
  await her.press('overview.words.do')
  await her.says('words.unsound')
  expect(await her.button('words.do').count()).toBe(0)
})

test('after ten idle minutes the page has forgotten everything, and warns a minute before', async () => {
  const her = witness(await visitor({ url: site.url }))
  await her.page.clock.install({ time: '2026-11-24T10:00:00Z' })
  await her.opens(thread.code)
  await her.press('overview.messages.do')
  await her.type('messages.write', 'Not sent.')
  await her.page.clock.fastForward('09:02')
  await her.page.getByRole('alert').getByText(her.t('warned')).waitFor()
  await her.page.clock.fastForward('01:00')
  await her.says('shut.idle')
  const html = await her.page.content()
  expect(html).not.toContain('Not sent.')
  expect(html).not.toContain(thread.code.slice(0, 9))
  expect(await her.page.getByLabel(her.t('shut.label')).inputValue()).toBe('')
})

test('nothing of a receipt is in an address, a cookie or any store of the browser', async () => {
  await thread.caseworkerProposes()
  const visit = await visitor({ url: site.url })
  const her = witness(visit)
  await her.opens(thread.code)
  for (const key of ['overview.messages.do', 'overview.words.do', 'overview.card.do']) {
    await her.press(key)
    await her.back()
  }
  const part = thread.code.slice(0, 4)
  expect(visit.asked.filter((address) => address.includes(thread.lookup))).toEqual([])
  expect(visit.asked.filter((address) => address.includes(part))).toEqual([])
  expect(await her.page.context().cookies()).toEqual([])
  const stored = await her.page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    history.length,
  ])
  expect(stored).toEqual([0, 0, 0, 0, expect.any(Number)])
  expect(new URL(her.page.url()).search + new URL(her.page.url()).hash).toBe('')
})

test('in Arabic the English stands beside every word of consent', async () => {
  await thread.caseworkerProposes()
  const her = witness(await visitor({ url: site.url, width: 320 }), pointer, 'ar')
  const english = wordsIn('en', ROOM)
  await her.opens(thread.code)
  await expectAccessible(her.page)
  await her.press('overview.words.do')
  await expectAccessible(her.page)
  for (const key of ['means.published', 'words.agree', 'words.name.hint', 'words.signing']) {
    await her.page.getByText(english(key)).first().waitFor()
  }
  await her.page.getByLabel(her.t('words.agree')).check()
  await her.press('words.do')
  await her.says('done.agreed')
  expect((await thread.fromWitness())[0]).toMatchObject({ language: 'ar' })
  await her.back()
  await her.press('overview.consents.do')
  await her.page.getByText(english('consent.media')).waitFor()
  await expectAccessible(her.page)
})

test('every screen is fit for everybody, wide and narrow, in the light and the dark', async () => {
  await thread.caseworkerProposes()
  await thread.strangerWrites('x')
  for (const eyes of [{ width: 1280 }, { width: 320, isDark: true }]) {
    const her = witness(await visitor({ url: site.url, ...eyes }))
    await her.opens(thread.code)
    await expectAccessible(her.page)
    for (const screen of ['messages', 'words', 'consents', 'keeping', 'card', 'deletion']) {
      await her.press(`overview.${screen}.do`)
      await expectAccessible(her.page)
      const isSideways = await her.page.evaluate(
        () => document.documentElement.scrollWidth > innerWidth,
      )
      expect([screen, isSideways]).toEqual([screen, false])
      await her.back()
    }
  }
})

test('without script the page says what it needs, and where a person helps', async () => {
  const { page, go } = await visitor({ url: site.url, hasScript: false })
  const t = wordsIn('en', ROOM)
  await go('/stories/receipt')
  await page.getByText(t('script.title')).waitFor()
  await page.getByText(t('script.person')).waitFor()
  expect(await page.locator('input:visible').count()).toBe(0)
})
