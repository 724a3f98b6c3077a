import { resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from 'weapp-host/open-browser'
import { missingBuiltIns } from '../../tools/built/missing-built-ins'
import { takeAway } from '../../tools/built/take-away'
import { spawnHost, temporaryFolder, type SpawnedHost } from '../cloud/entries/spawn-host'

// A host starts in six seconds on two busy cores.
jest.setTimeout(90_000)

/**
 * Stays on an old phone too. Playwright reads the first three itself (test/built sees that we do not); without the last
 * a polyfill makes signals of its own, which the fetch of an old phone overlooks and that of a new one refuses.
 */
const needed = ['BigInt64Array', 'BigUint64Array', 'globalThis', 'Request.prototype.signal']

/** Set by the jest project `old-phone`, where every phone lacks what the oldest we declare lack. */
const isOldPhone = 'isOldPhone' in globalThis

export interface Town {
  readonly host: SpawnedHost
  readonly address: string
  readonly browser: Browser
}

/** The product as `npm start` serves it, and a browser. One of each for a file of tests. */
export async function openTown(dataFolder = temporaryFolder()): Promise<Town> {
  const host = await spawnHost(dataFolder, resolve(__dirname, '../../dist/h5'))
  if (host.address === undefined) throw new Error(host.said())
  return { host, address: host.address, browser: await openBrowser() }
}

export async function closeTown({ host, browser }: Town): Promise<void> {
  await browser.close()
  await host.end('SIGTERM')
}

export interface Resident {
  readonly context: BrowserContext
  readonly page: Page
  visit(path: string): Promise<void>
}

/** A resident with a phone of their own, on which nothing is remembered yet. */
export async function newResident({ address, browser }: Town, width = 375): Promise<Resident> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, locale: 'zh-CN' })
  if (isOldPhone) await context.addInitScript(withoutNewBuiltIns())
  const page = await context.newPage()
  const visit = async (path: string) => {
    await page.goto(address + path)
    await page.locator('.screen').last().waitFor()
  }
  return { context, page, visit }
}

export async function signIn({ page }: Resident, { address }: Town, person = 'resident'): Promise<void> {
  await page.goto(`${address}/sign-in`)
  await page.locator(`button[name=person][value=${person}]`).click()
  await page.locator('.screen').last().waitFor()
}

function withoutNewBuiltIns(): string {
  return takeAway(missingBuiltIns().paths.filter((path) => !needed.includes(path)))
}
