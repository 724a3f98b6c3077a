import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { lendFonts } from '../browser/picture-fonts'
import type { Picture } from './picture'

const height = 780
/** The tallest picture of a page, in pixels; longer pages are cut off. */
const tallest = 2200

export interface Studio {
  readonly browser: Browser
  readonly address: string
  readonly folder: string
}

/** Takes one picture into the folder and returns its file name. */
export async function takePicture(
  { browser, address, folder }: Studio,
  picture: Picture,
  care: boolean,
): Promise<string> {
  const width = picture.width ?? 375
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    locale: 'zh-CN',
  })
  await lendFonts(context)
  const stored = { 'care-mode': care, 'recent-queries': picture.recent ?? [], ...picture.stored }
  const scripts = Object.entries(stored).map(([key, content]) => store(key, content))
  await context.addInitScript(scripts.join('\n'))
  if (picture.as) await signIn(context, address, picture.as)
  await setCloud(context, picture)
  const page = await context.newPage()
  await page.goto(address + picture.path)
  await page.locator('.screen').last().waitFor()
  await picture.act?.(page)
  await page.waitForTimeout(picture.settleMs ?? settleMs)
  const content = await page
    .locator('.taro_page')
    .last()
    .evaluate((element) => element.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(Math.max(height, content + tabBarHeight), tallest) })
  const file = `${picture.name}${care ? '-关怀版' : ''}.png`
  await page.screenshot({ path: join(folder, file) })
  await context.close()
  return file
}

const settleMs = 700
const tabBarHeight = 56
/** A script that stores content as platform/storage does, in the format of Taro's H5. */
function store(key: string, content: unknown): string {
  const wrapped = JSON.stringify({ data: JSON.stringify({ version: 1, content }) })
  return `localStorage.setItem('${key}', ${JSON.stringify(wrapped)});`
}

async function signIn(context: BrowserContext, address: string, person: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.locator(`button[name=person][value=${person}]`).click()
  // Wait until it has loaded: closing a page while it loads can leave Chromium unable to open another.
  await page.locator('.screen').last().waitFor()
  await page.close()
}

async function setCloud(context: BrowserContext, { cloud, says }: Picture): Promise<void> {
  if (cloud === undefined && says === undefined) return
  await context.route('**/api', async (route) => {
    if (cloud === 'gone') await route.abort()
    if (cloud === 'fails') await route.fulfill({ status: 500, json: failure })
    if (cloud !== undefined) return
    const { path } = route.request().postDataJSON() as { path: string }
    if (says?.[path] === undefined) await route.continue()
    else await route.fulfill({ json: { ok: true, data: says[path], requestId: 'picture' } })
  })
}

const failure = {
  ok: false,
  error: { defined: true, code: 'INTERNAL', status: 500, message: '服务暂时出了点问题，请稍后再试。' },
  requestId: 'picture',
}
