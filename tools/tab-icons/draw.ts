import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from 'weapp-host/open-browser'
import { icons } from './icons'

// npx tsx tools/tab-icons/draw.ts, whenever icons.ts has changed.
/**
 * Draws the icons of the tabs into src/miniapp/static/tabs: WeChat's tab bar only accepts PNG, 81 by 81
 * pixels.
 */
async function drawTabIcons(): Promise<void> {
  const folder = join(__dirname, '../../src/miniapp/static/tabs')
  mkdirSync(folder, { recursive: true })
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
  for (const [name, { off, on }] of Object.entries(icons)) {
    await draw(page, off, '#5f6b69', join(folder, `${name}.png`))
    await draw(page, on, '#0b6b66', join(folder, `${name}-on.png`))
  }
  await browser.close()
}

async function draw(page: Page, markup: string, colour: string, path: string): Promise<void> {
  const line =
    'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
  await page.setContent(
    `<body style="margin:0"><svg width="81" height="81" viewBox="0 0 27 27" style="display:block;color:${colour}" ${line}>${markup}</svg>`,
  )
  await page.screenshot({ path, omitBackground: true })
}

void drawTabIcons()
