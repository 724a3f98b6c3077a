import { appJson, type LaunchOptions, launchApp } from './launch-app'
import { currentPage, type MiniProgram } from './mini-program'
import { gatherProblems } from './problems'
import { Story } from './story'
import { waitUntil } from './wait-until'

interface AppOptions extends LaunchOptions {
  /** As after installing: nothing is remembered on the phone. */
  readonly fresh?: boolean
}

const stories = new Map<string, Story>()
const closers: (() => Promise<void>)[] = []

/**
 * The mini-program, just started. The stories of one file share a phone for each account and cloud, on which it is
 * started again; what it remembers stays, unless `fresh`.
 */
export async function openApp({ fresh = false, ...options }: AppOptions = {}): Promise<Story> {
  const phone = JSON.stringify([options.account, options.cloud, options.project])
  const known = stories.get(phone)
  if (known !== undefined) {
    await startAgain(known, fresh)
    return known
  }
  const { miniProgram, close } = await launchApp(options)
  const story = new Story(miniProgram, appJson(options.project), gatherProblems(miniProgram))
  stories.set(phone, story)
  closers.push(close)
  // DevTools remembers what it was told days ago; our host begins with nothing.
  if (fresh) await startAgain(story, true)
  return story
}

async function startAgain({ miniProgram, app }: Story, fresh: boolean): Promise<void> {
  if (fresh) await miniProgram.callWxMethod('clearStorageSync')
  const before = await currentPage(miniProgram)
  await miniProgram.callWxMethod('restartMiniProgram', { path: `/${app.pages[0]}` })
  const started = await waitUntil(
    async () => ![before, undefined].includes(await opened(miniProgram)),
    10_000,
  )
  if (!started) throw new Error('wx.restartMiniProgram did not start it again within 10 s.')
}

/** Undefined while it is between two starts. */
async function opened(miniProgram: MiniProgram) {
  return miniProgram.currentPage().catch(() => undefined)
}

afterEach(async () => {
  for (const story of stories.values()) await story.settleUp()
})

afterAll(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
  stories.clear()
})
