import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import chromiumPackage from '@sparticuz/chromium'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A headless Chromium. Options are Playwright's; whose says no `executablePath` gets what `findBrowser` finds. */
export async function openBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return launch({ ...options, executablePath: options.executablePath ?? (await findBrowser()) }, patience)
}

/** The program: the one named by CHROME_PATH, the system's, else the one that came with npm, unpacked. */
export async function findBrowser(): Promise<string> {
  const own = [process.env.CHROME_PATH, ...systemBrowsers].find(
    (path) => path !== undefined && existsSync(path),
  )
  return own ?? unpackedChromium()
}

/** Seconds until npm's Chromium has surely been unpacked. */
const patience = 20

async function launch(options: LaunchOptions, attempts: number): Promise<Browser> {
  // Inside a container the sandbox cannot start, and there is no graphics card.
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', ...(options.args ?? [])]
  try {
    return await chromium.launch({ ...options, args })
  } catch (error) {
    // Another process may still be writing the file.
    if (attempts === 0 || !String(error).includes('ETXTBSY')) throw error
    await wait(1000)
    return launch(options, attempts - 1)
  }
}

async function unpackedChromium(): Promise<string> {
  if (process.platform !== 'linux') throw new Error('No Chrome found. Install it, or set CHROME_PATH.')
  return chromiumPackage.executablePath()
}
