import { beforeEach, describe, expect, test } from 'vitest'
import type { Story } from '../../src/platform/sealing/index.ts'
import { databases } from '../databases.ts'
import { testApp } from '../app.ts'
import { expectAccessible } from './axe.ts'
import { visitor, type Eyes, type Visitor } from './browser.ts'
import { markedImages, markedSound } from './marked-images.ts'
import { expectBigTargets, expectNoSidewaysScroll } from './measure.ts'
import { answerToProof } from './sender.ts'
import { expectNothingLeft } from './pictures.ts'
import { CANARY, hum, leftBehind, NOTHING, plainPicture, witness } from './story-giver.ts'
import { storyHouse, type StoryHouse } from './story-house.ts'

const NEUTRAL = 'https://www.bbc.co.uk/weather'

describe.each(databases)('a story, on %s,', (database) => {
  let house: StoryHouse
  beforeEach(async () => {
    house = await storyHouse(database)
  })

  const someone = (eyes: Omit<Eyes, 'url'> = {}): Promise<Visitor> =>
    visitor({ url: house.app.url, ...eyes })

  test('is given with a photograph and a voice, locked before it leaves the browser', async () => {
    const visit = await someone()
    const { page } = visit
    const sent: Buffer[] = []
    page.on('request', (request) => void sent.push(request.postDataBuffer() ?? Buffer.alloc(0)))
    await hum(page)
    const she = witness(visit)
    await she.opens()
    await expectAccessible(page)
    await she.comesToTheWords()
    await page.fill('#words', `${CANARY}. My number is 07700 900123.`)
    await she.goesOn()
    const picture = await plainPicture(page)
    await page.setInputFiles('#photographs', markedImages(picture, 1))
    await page.locator('[data-list=photograph] img').waitFor()
    await page.click('[data-record]')
    await page.getByText(she.t('files.recording', { time: '0:01' })).waitFor()
    await page.getByText(she.t('files.stop')).click()
    await page.locator('[data-list=voice] audio').waitFor()
    await expectAccessible(page)
    await she.goesOn()
    await page.fill('#body', 'Anytown NHS Trust')
    await she.goesOn()
    await page.selectOption('#month', '05')
    await page.selectOption('#year', '2026')
    await she.goesOn()
    await she.passes(['area'])
    await page.check('[name=speaker][value=withPermission]')
    await she.goesOn()
    await page.fill('#toldOne', 'Anytown Council')
    await expectAccessible(page)
    await she.agreesToBeRead()
    expect(await page.locator('[data-found] mark').allTextContents()).toEqual(['07700 900123'])
    await expectAccessible(page)

    const code = await she.sends()
    await she.filesArrive()

    expect(code).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{2}$/)
    await expectAccessible(page)
    await page.fill('#written', code.replaceAll('-', '').slice(-6).toLowerCase())
    await page.click('[data-compare]')
    await page.getByText(she.t('receipt.check.right')).waitFor()
    expect(await leftBehind(page)).toEqual(NOTHING)
    expect(page.url()).toBe(`${house.app.url}/stories/new`)
    for (const secret of [CANARY, code, code.replaceAll('-', '')]) {
      expect(sent.some((body) => body.includes(secret))).toBe(false)
    }
    const [story] = await house.opened()
    expect(story!.words).toContain(CANARY)
    expect(story).toMatchObject({
      body: 'Anytown NHS Trust',
      month: '2026-05',
      area: null,
      speaker: 'withPermission',
      sealedBy: 'browser',
    })
    expect(story!.files.map(({ type }) => type)).toEqual(['image/jpeg', 'audio/wav'])
    expect(given(story!)).toEqual(['read', 'toldToBody Anytown Council'])
  })

  test('is given in Arabic on a narrow phone in the dark, with the English beside each consent', async () => {
    const visit = await someone({ width: 320, isDark: true })
    const { page } = visit
    const she = witness(visit, 'ar')
    await she.opens()
    expect(await page.locator('.poster [lang=en]').textContent()).toContain('Call 999')
    await expectAccessible(page)
    await she.comesToTheWords()
    await she.answersAll('طلبوا مني أن أدفع أولًا')
    const asked = page.locator('.consents .choice')
    expect(await asked.locator('[lang=en]').count()).toBe(await asked.count())
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectBigTargets(page)
    await she.agreesToBeRead()
    await she.sends()
    await expectNoSidewaysScroll(page)

    const [story] = await house.opened()
    expect(story!.language).toBe('ar')
    expect(story!.consents.every(({ language, checked }) => language === 'ar' && !checked)).toBe(
      true,
    )
  })

  test('is given without JavaScript, with the words that say what is weaker', async () => {
    const visit = await someone({ hasScript: false })
    const { page } = visit
    await witness(visit).opens()
    expect(await page.locator('main').innerText()).toContain(
      "Your browser can't lock the story before sending. Our server will lock it on arrival, but could read it for a moment.",
    )
    expect(await page.locator('input[type=file]:visible').count()).toBe(0)
    await page.fill('#words', CANARY)
    await page.check('[name=speaker][value=self]')
    await page.fill('[name=proofAnswer]', await answerToProof(page))
    await page.click('[data-send]')
    // Nobody may read it: so it is not taken, and nothing of it is lost.
    expect(await page.inputValue('#words')).toBe(CANARY)
    await page.check('#uses')
    await page.fill('[name=proofAnswer]', await answerToProof(page))
    await page.click('[data-send]')

    const code = await page.locator('.receipt-code').innerText()
    expect(code).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{2}$/)
    expect(await page.locator('main').innerText()).toContain('has forgotten it')
    const [story] = await house.opened()
    expect(story).toMatchObject({ words: CANARY, sealedBy: 'server' })
  })

  test('is not lost when the server can’t be reached, and arrives once', async () => {
    const visit = await someone()
    const { page } = visit
    const she = witness(visit)
    await she.opens()
    await she.comesToTheWords()
    await she.answersAll(CANARY)
    await she.agreesToBeRead()
    let tries = 0
    await page.route('**/stories', async (route) => {
      tries += 1
      // It arrives the second time, and only the answer is lost.
      if (tries === 2) await route.fetch()
      return tries <= 2 ? route.abort() : route.continue()
    })
    for (const _ of ['cannot reach', 'no answer']) {
      await page.click('[data-send]')
      await page.locator('[data-progress]', { hasText: she.t('failed.offline') }).waitFor()
    }
    expect(await page.inputValue('#words')).toBe(CANARY)
    await she.sends()

    expect(await house.opened()).toHaveLength(1)
  })

  test('keeps its words when she goes back and forward, and asks before they are lost', async () => {
    const visit = await someone()
    const { page } = visit
    const she = witness(visit)
    await she.opens()
    await she.comesToTheWords()
    await page.fill('#words', CANARY)
    await she.goesOn()
    await she.passes(['files'])
    await page.goBack()
    await page.goBack()
    await she.at('words')
    expect(await page.inputValue('#words')).toBe(CANARY)
    await page.goForward()
    await she.at('files')

    const asked = page.waitForEvent('dialog')
    void page.reload().catch(() => undefined)
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    const opened = page.waitForEvent('load')
    await dialog.accept()
    await opened
    expect(await page.inputValue('#words')).toBe('')
  })
})

describe('a witness', () => {
  const [sqlite] = databases

  test('of pictures with a place, a name and a time in them, none of it is left', async () => {
    const house = await storyHouse(sqlite!)
    await expectNothingLeft(house, await visitor({ url: house.app.url }), 20)
  }, 180_000)

  test('is told why a film, a document and a drawing are not taken, and may add a sound made anew', async () => {
    const house = await storyHouse(sqlite!)
    const visit = await visitor({ url: house.app.url })
    const { page } = visit
    const she = witness(visit)
    await she.opens()
    await she.comesToTheWords()
    await she.goesOn()
    await page.setInputFiles('#photographs', [
      { name: 'ward.mp4', mimeType: 'video/mp4', buffer: Buffer.from('x') },
      { name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') },
      { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') },
      { name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
    ])
    const said = page.locator('[data-files-said] .problem')
    await expect.poll(() => said.count(), { timeout: 15_000 }).toBe(4)
    expect(await said.allTextContents()).toEqual([
      she.t('refused.video', { name: 'ward.mp4' }),
      she.t('refused.document', { name: 'bill.pdf' }),
      she.t('refused.kind', { name: 'drawing.svg' }),
      she.t('refused.unreadable', { name: 'broken.jpg' }),
    ])
    const note = { name: 'note.wav', mimeType: 'audio/wav', buffer: markedSound('MARK-sound') }
    await page.setInputFiles('#voice', note)
    await page.locator('[data-list=voice] audio').waitFor()
    await she.passes(['files', 'body', 'month', 'area'])
    await page.check('[name=speaker][value=self]')
    await she.goesOn()
    await she.agreesToBeRead()
    await she.sends()
    await she.filesArrive()

    const [story] = await house.opened()
    expect(story!.words).toBe('')
    const [sound] = story!.files
    expect(sound!.type).toBe('audio/wav')
    expect(Buffer.from(sound!.bytes).includes('MARK')).toBe(false)
  })

  test.each(['by its button', 'by Escape three times'])(
    'leaves quickly %s, and the way back does not lead to her words',
    async (way) => {
      const house = await storyHouse(sqlite!)
      // The page outside is made here: no test asks another site for anything.
      const { page: first } = await visitor({ url: house.app.url })
      const context = await first.context().browser()!.newContext({ baseURL: house.app.url })
      await context.route(`${NEUTRAL}*`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
      )
      const page = await context.newPage()
      const go = async (address: string) => void (await page.goto(address))
      await go('/act')
      const she = witness({ page, go })
      await she.opens()
      await she.comesToTheWords()
      await page.fill('#words', CANARY)
      await she.goesOn()
      if (way === 'by its button') await page.click('[data-exit]')
      else for (const _ of '123') await page.keyboard.press('Escape')
      await page.waitForURL(NEUTRAL)
      await page.goBack()
      expect(page.url()).toBe(`${house.app.url}/act`)
      await page.goForward()
      await page.goForward()
      expect(await page.content()).not.toContain(CANARY)
      await context.close()
    },
  )

  test('who works in the NHS is asked who else could know it, and is taken at her word', async () => {
    const house = await storyHouse(sqlite!)
    const visit = await visitor({ url: house.app.url })
    const { page } = visit
    const she = witness(visit)
    await she.opens('/stories/new/nhs-staff')
    expect(await page.locator('main').innerText()).toContain(she.t('staff.device'))
    await she.goesOn()
    await she.at('words')
    await she.answersAll(CANARY, { isSpeakerKnown: true })
    expect(await she.heading()).toBe(she.t('staff.who'))
    await she.goesOn()
    await she.agreesToBeRead()
    await she.sends()
    const [story] = await house.opened()
    expect(story!.speaker).toBe('professional')
  })

  test('is told where to turn while the inbox is closed', async () => {
    const app = await testApp()
    const { page, go } = await visitor({ url: app.url })
    await go('/ar/stories/new')
    const { t } = witness({ page, go }, 'ar')
    expect(await page.locator('main').innerText()).toContain(t('closed.title'))
    expect(await page.locator('form').count()).toBe(0)
    expect(await page.locator('.poster a').first().getAttribute('href')).toBe('/ar/support/')
    await expectAccessible(page)
  })

  test('who sits with an advocate is written down without a network, and sent when there is one', async () => {
    const house = await storyHouse(sqlite!)
    const visit = await visitor({ url: house.app.url, cookie: house.cookie })
    const { page } = visit
    const she = witness(visit)
    const ready = page.waitForResponse('**/stories/inbox.json')
    await she.opens('/stories/new/together')
    await ready
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await she.goesOn()
    const codes = []
    for (const words of [CANARY, 'a second story']) {
      await she.at('words')
      await she.answersAll(words)
      await she.at('readOut')
      await page.selectOption('#readIn', 'ar')
      await page.fill('#interpreter', 'a friend')
      await page.fill('#recordedBy', 'Advocate at the stall')
      await she.goesOn()
      await she.at('consents')
      expect(await page.locator('.consents .choice [lang=ar]').count()).toBe(8)
      await she.agreesToBeRead()
      codes.push(await she.sends())
      await page.click('[data-next-person]')
    }
    expect(new Set(codes).size).toBe(2)
    await page.getByText(she.t('together.waiting', { count: 2 })).waitFor()
    // She is signed in, which is all that her browser keeps.
    expect(await leftBehind(page)).toEqual({ ...NOTHING, cookies: house.cookie.length })
    expect(await house.opened()).toEqual([])

    await page.context().setOffline(false)
    await page.getByText(she.t('together.sent')).waitFor()

    const stories = await house.opened()
    expect(stories.map(({ words }) => words).toSorted()).toEqual(
      ['a second story', CANARY].toSorted(),
    )
    for (const { sealedBy, consents } of stories) {
      expect(sealedBy).toBe('assistant')
      expect(consents[0]).toMatchObject({
        language: 'ar',
        checked: false,
        interpreter: 'a friend',
        recordedBy: 'Advocate at the stall',
      })
    }
  })
})

const given = ({ consents }: Story): string[] =>
  consents
    .filter((event) => event.given)
    .map(({ use, body }) => [use, body].filter(Boolean).join(' '))
