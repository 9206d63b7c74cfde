import { useMessages } from '../../src/capabilities/testimony/giving/messages/index.ts'
import type { Page } from 'playwright-core'
import type { Visitor } from './browser.ts'

export type Language = 'en' | 'ar'

export const CANARY = 'the kingfisher waited by the green radiator'

/** What a witness does on the pages where stories are given, in the language of her page. */
export function witness({ page, go }: Pick<Visitor, 'page' | 'go'>, language: Language = 'en') {
  const t = useMessages.in(language)
  const start = language === 'en' ? '' : `/${language}`
  const she = {
    t,
    opens: (path = '/stories/new') => go(start + path),
    goesOn: () => page.locator('[data-step]:visible [data-next]').click(),
    heading: () => page.locator('h1').textContent(),
    at: (step: string) => page.locator(`[data-step=${step}]`).waitFor({ state: 'visible' }),
    async comesToTheWords() {
      await she.goesOn()
      await she.at('phone')
      await she.goesOn()
      await she.at('words')
    },
    /** From what happened to the last look, with the shortest answers that will do. */
    async answersAll(words: string, { isSpeakerKnown = false } = {}) {
      await page.fill('#words', words)
      await she.goesOn()
      await she.at('files')
      await she.passes(['files', 'body', 'month', 'area'])
      if (!isSpeakerKnown) await page.check('[name=speaker][value=self]')
      await she.goesOn()
    },
    async passes(steps: string[]) {
      for (const step of steps) {
        await she.at(step)
        await she.goesOn()
      }
    },
    async agreesToBeRead() {
      await she.at('consents')
      await page.check('#uses')
      await she.goesOn()
      await she.at('check')
    },
    async sends(): Promise<string> {
      await page.click('[data-send]')
      await she.at('receipt')
      return (await page.textContent('[data-code]')) ?? ''
    },
    filesArrive: () => page.getByText(t('sending.filesDone')).waitFor(),
  }
  return she
}

/** Everything that a page can leave on a device. */
export function leftBehind(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie.length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

export const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, cookies: 0, workers: 0 }

/** A microphone that hums, for browsers that have none. */
export async function hum(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => {
      const context = new AudioContext()
      const tone = context.createOscillator()
      const out = context.createMediaStreamDestination()
      tone.connect(out)
      tone.start()
      return Promise.resolve(out.stream)
    }
  })
}

/** The plain bytes of a picture, as the browser writes one. */
export async function plainPicture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 60
    canvas.height = 40
    const paper = canvas.getContext('2d')!
    paper.fillStyle = '#2a6'
    paper.fillRect(5, 5, 30, 20)
    return canvas.toDataURL('image/jpeg').split(',')[1]!
  })
  return Buffer.from(base64, 'base64')
}
