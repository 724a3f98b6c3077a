import { appConfigOf } from '../launch/app-config'
import { launchMiniProgram, type MiniProgramOptions } from '../launch/launch-mini-program'
import { currentPage, type MiniProgram } from '../launch/mini-program'
import { gatherProblems } from '../launch/problems'
import { waitUntil } from '../launch/wait-until'
import { Story } from './story'

export interface StoryOptions extends MiniProgramOptions {
  /** As after installing: nothing is remembered on the phone. */
  readonly fresh?: boolean
}

const stories = new Map<string, Story>()
const closers: (() => Promise<void>)[] = []

/**
 * The mini-program, just started. The stories of one file share a phone for each account and cloud, on which it is
 * started again; what it remembers stays, unless `fresh`.
 */
export async function openStory({ fresh = false, ...options }: StoryOptions): Promise<Story> {
  const phone = JSON.stringify([options.account, options.cloud, options.project])
  const known = stories.get(phone)
  if (known !== undefined) {
    await startAgain(known, fresh)
    return known
  }
  const { miniProgram, close } = await launchMiniProgram(options)
  const story = new Story(miniProgram, appConfigOf(options.project), gatherProblems(miniProgram))
  stories.set(phone, story)
  closers.push(close)
  // DevTools remembers what it was told days ago; this host begins with nothing.
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
