import { resolve } from 'node:path'
import { launchApp, type LaunchOptions } from '../../e2e/harness/launch-app'
import { currentPage, goTo, type MiniProgram, type Page } from '../../e2e/harness/mini-program'
import { gatherProblems, type Problem } from '../../e2e/harness/problems'

export interface OpenFixture {
  readonly miniProgram: MiniProgram
  /** The page it started with. */
  readonly page: Page
  /** Every console.error and every exception since the start, in order. */
  readonly problems: Problem[]
  /** Opens a page with an empty stack, without the automator's three seconds of sleep. */
  goTo(url: string): Promise<Page>
  close(): Promise<void>
}

type FixtureOptions = Omit<LaunchOptions, 'project'>

/** Opens a native mini-program: `folder` below conformance/fixtures holds project.config.json and app.json. */
export async function openFixture(folder: string, options: FixtureOptions = {}): Promise<OpenFixture> {
  const project = resolve(__dirname, 'fixtures', folder)
  const { miniProgram, close } = await launchApp({ ...options, project })
  return {
    miniProgram,
    page: await currentPage(miniProgram),
    problems: gatherProblems(miniProgram),
    goTo: (url) => goTo(miniProgram, url),
    close,
  }
}
