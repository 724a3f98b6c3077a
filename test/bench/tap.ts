import { setTimeout as wait } from 'node:timers/promises'
import { launchMiniProgram } from 'weapp-host/launch'
import { openBrowser } from 'weapp-host/open-browser'
import { product } from '../e2e/harness/product'
import type { BenchTable } from './table'

const rounds = 101
const goalMs = 50

/**
 * Milliseconds from asking for an element until its tap has been answered and drawn, in the built mini-program on the
 * weapp host, beside finding and clicking an element of a page with nothing else in it, in the same Chromium.
 */
export async function run(): Promise<BenchTable> {
  const floor = await clicks()
  const taps = await tapsOnHost()
  return {
    title: `tap: milliseconds to find and to tap, ${rounds} times`,
    rows: [
      { name: 'a click in an empty page', median: at(floor, 0.5), p99: at(floor, 0.99) },
      { name: 'a tap on the weapp host', median: at(taps, 0.5), p99: at(taps, 0.99) },
    ],
    goals: [{ name: `${goalMs} ms at most`, met: at(taps, 0.5) <= goalMs, detail: `${at(taps, 0.5)} ms` }],
  }
}

async function tapsOnHost(): Promise<number[]> {
  const { miniProgram, close } = await launchMiniProgram({ project: product.project })
  const page = await miniProgram.currentPage()
  // What the first page still loads is not the tap's.
  await wait(2000)
  const times = await timed(async () => {
    const box = await page?.$('.search-box')
    if (!box) throw new Error('the first page has no search box')
    await box.tap()
  })
  await close()
  return times
}

async function clicks(): Promise<number[]> {
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.setContent('<button>0</button>')
  const times = await timed(() => page.locator('button').click())
  await browser.close()
  return times
}

/** Milliseconds of each round, ascending. */
async function timed(act: () => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await act()
    times.push(performance.now() - started)
  }
  return times.sort((less, more) => less - more)
}

function at(times: readonly number[], part: number): number {
  return Math.round((times[Math.floor(part * times.length)] ?? Infinity) * 10) / 10
}
