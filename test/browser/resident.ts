import type { Browser, BrowserContext, Page } from 'playwright-core'
import { fallBack } from '../../tools/gallery/fall-back'
import { openBrowser } from '../../tools/gallery/open-browser'
import { openLocalSite } from '../../tools/gallery/local-site'
import type { LocalHost } from '../../src/cloud/entries/local'

export interface Town {
  readonly site: LocalHost
  readonly browser: Browser
}

/** The product as `npm start` serves it, and a browser. One of each for a file of tests. */
export async function openTown(): Promise<Town> {
  return { site: await openLocalSite(), browser: await openBrowser() }
}

export async function closeTown({ site, browser }: Town): Promise<void> {
  await browser.close()
  await site.close()
}

export interface Resident {
  readonly context: BrowserContext
  readonly page: Page
  visit(path: string): Promise<void>
}

/** A resident with a phone of their own, on which nothing is remembered yet. */
export async function newResident({ site, browser }: Town, width = 375): Promise<Resident> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, locale: 'zh-CN' })
  await fallBack(context)
  const page = await context.newPage()
  const visit = async (path: string) => {
    await page.goto(site.address + path)
    await page.locator('.screen').last().waitFor()
  }
  return { context, page, visit }
}

export async function signIn({ page }: Resident, { site }: Town): Promise<void> {
  await page.goto(`${site.address}/sign-in`)
  await page.locator('button[name=person]').first().click()
  await page.locator('.screen').last().waitFor()
}
