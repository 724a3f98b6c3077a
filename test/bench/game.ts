import type { Page } from 'playwright-core'
import { openBrowser } from 'weapp-host/open-browser'
import { openLocalSite } from '../../tools/gallery/local-site'
import type { BenchTable } from './table'

const measuredMs = 10_000
const goal = 59

/**
 * Frames a second that the H5 shows while things fall in the timed game, beside those of an empty page of the same
 * browser. The machine has no graphics card: what a phone does is at least this.
 */
export async function run(): Promise<BenchTable> {
  const site = await openLocalSite()
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 375, height: 740 } })
  await page.goto('about:blank')
  const floor = await framesOf(page)
  await page.goto(`${site.address}/features/quiz/play/game/index`)
  await page.getByLabel('60秒，开始').click()
  const game = await framesOf(page)
  await browser.close()
  await site.close()
  return {
    title: `game: frames a second over ${measuredMs / 1000} s`,
    rows: [
      { name: 'an empty page', 'frames/s': floor.rate, 'longest frame ms': floor.longest },
      { name: 'the timed game', 'frames/s': game.rate, 'longest frame ms': game.longest },
    ],
    goals: [{ name: `at least ${goal} frames/s`, met: game.rate >= goal, detail: `${game.rate}` }],
  }
}

/** As text: what compiles this file would put helpers into a function that the page does not have. */
const frameTimes = `new Promise((resolve) => {
  const seen = []
  requestAnimationFrame(function next(at) {
    seen.push(at)
    if (at - seen[0] < ${measuredMs}) requestAnimationFrame(next)
    else resolve(seen)
  })
})`

async function framesOf(page: Page): Promise<{ rate: number; longest: number }> {
  const times = await page.evaluate<number[]>(frameTimes)
  const gaps = times.slice(1).map((at, before) => at - (times[before] ?? at))
  const spent = gaps.reduce((sum, gap) => sum + gap, 0)
  return { rate: round((1000 * gaps.length) / spent), longest: round(Math.max(...gaps)) }
}

const round = (value: number) => Math.round(value * 10) / 10
