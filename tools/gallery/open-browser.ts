import { existsSync } from 'node:fs'
import chromiumPackage from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A headless Chromium: the one named by CHROME_PATH, the system's, else the one that came with npm (Linux only). */
export async function openBrowser(): Promise<Browser> {
  const own = [process.env.CHROME_PATH, ...systemBrowsers].find(
    (path) => path !== undefined && existsSync(path),
  )
  const executablePath = own ?? (await chromiumPackage.executablePath())
  // Inside a container the sandbox cannot start, and there is no graphics card.
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
}
