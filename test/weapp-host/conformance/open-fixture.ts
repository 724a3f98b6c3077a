import { resolve } from 'node:path'
import { launchMiniProgram, type MiniProgramOptions } from '../launch/launch-mini-program'
import { currentPage, goTo, type MiniProgram, type Page } from '../launch/mini-program'
import { gatherProblems, type Problem } from '../launch/problems'

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

type FixtureOptions = Omit<MiniProgramOptions, 'project'>

/** Opens a native mini-program: `folder` below conformance/fixtures holds project.config.json and app.json. */
export async function openFixture(folder: string, options: FixtureOptions = {}): Promise<OpenFixture> {
  const project = resolve(__dirname, 'fixtures', folder)
  const { miniProgram, close } = await launchMiniProgram({ ...options, project })
  return {
    miniProgram,
    page: await currentPage(miniProgram),
    problems: gatherProblems(miniProgram),
    goTo: (url) => goTo(miniProgram, url),
    close,
  }
}
