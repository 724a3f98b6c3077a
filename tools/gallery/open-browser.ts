import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
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

/** A headless Chromium: the one named by CHROME_PATH, the system's, else the one that came with npm. */
export async function openBrowser(): Promise<Browser> {
  const own = [process.env.CHROME_PATH, ...systemBrowsers].find(
    (path) => path !== undefined && existsSync(path),
  )
  return launch(own ?? (await unpackedChromium()), patience)
}

/** Seconds until npm's Chromium has surely been unpacked. */
const patience = 20

async function launch(executablePath: string, attempts: number): Promise<Browser> {
  // Inside a container the sandbox cannot start, and there is no graphics card.
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']
  try {
    return await chromium.launch({ executablePath, args })
  } catch (error) {
    // Another process may still be writing the file.
    if (attempts === 0 || !String(error).includes('ETXTBSY')) throw error
    await wait(1000)
    return launch(executablePath, attempts - 1)
  }
}

async function unpackedChromium(): Promise<string> {
  if (process.platform !== 'linux') throw new Error('No Chrome found. Install it, or set CHROME_PATH.')
  return chromiumPackage.executablePath()
}
