import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Beside what axe looks for by itself: text at 7:1 (WCAG 2.2, 1.4.6) and the size of targets. */
const RULES = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
const WORLD = 'axe'
const tool = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const CONTRAST = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

/** Fails with each thing that axe finds on this page, as it is now. It cannot look where script is off. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
}

/**
 * What axe finds. It works in a world of its own beside the page, so the Content-Security-Policy is as every
 * visitor has it.
 */
export async function violations(page: Page, only?: 'contrast'): Promise<string[]> {
  const { session, contextId } = await worldOf(page)
  // Style sheets are read as the browser has them, not fetched again.
  const plain = { preload: false, resultTypes: ['violations'] }
  const contrast = { ...plain, runOnly: { type: 'rule', values: CONTRAST } }
  const options = only ? contrast : { ...plain, rules: RULES }
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${look})(axe, ${JSON.stringify(options)}, ${JSON.stringify(contrast)})`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
  return result.value as string[]
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

interface World {
  session: CDPSession
  contextId: number
}

/** The world of axe on the page as it is now; the tool is put there as the page comes, once asked for. */
async function worldOf(page: Page): Promise<World> {
  if (!sessions.has(page)) sessions.set(page, openSession(page))
  const session = (await sessions.get(page))!
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  })
  return { session, contextId }
}

async function openSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: tool,
    worldName: WORLD,
    runImmediately: true,
  })
  return session
}

/**
 * Runs in the browser. Axe takes letters that are joined for icons, and then does not look at their contrast; so
 * Arabic is written in Latin letters for as long as it looks once more.
 */
async function look(tool: typeof axe, options: object, contrast: object): Promise<string[]> {
  const found = [...(await tool.run(document, options)).violations]
  const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT)
  const written = new Map<Node, string>()
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const said = text.nodeValue ?? ''
    const latin = said.replaceAll(/\p{Script=Arabic}/gu, 'x')
    if (latin === said) continue
    written.set(text, said)
    text.nodeValue = latin
  }
  if (written.size > 0) found.push(...(await tool.run(document, contrast)).violations)
  for (const [text, said] of written) text.nodeValue = said
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').replaceAll(/\s+/g, ' ').trim()
      return `${id} at ${String(target)}: ${why}`
    }),
  )
}
