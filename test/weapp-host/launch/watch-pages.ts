import { basename } from 'node:path'
import { filesBelow } from '../compile/files-below'
import { builtFolderOf } from '../server/process/read-project'
import { keepCompared } from '../wechat/compare/compared-states'
import { PageStates } from '../wechat/compare/page-states'
import { runWcc } from '../wechat/compilers/run-wcc'

const watched = new WeakMap<object, PageStates>()

/** From now on, what a mini-program on this host shows is noted whenever a test looks at it. */
export function watchPages(
  miniProgram: object,
  take: ConstructorParameters<typeof PageStates>[0],
): PageStates {
  const states = new PageStates(take)
  watched.set(miniProgram, states)
  return states
}

/** Notes what is shown right now. */
export async function notePage(miniProgram: object): Promise<void> {
  await watched.get(miniProgram)?.look()
}

interface Comparison {
  readonly project: string
  readonly comparedFolder?: string
}

/** Throws where WeChat would have drawn something else; else writes down what was compared, if there is a folder for it. */
export function comparePages(states: PageStates, { project, comparedFolder }: Comparison): void {
  const folder = builtFolderOf(project)
  const script = runWcc(folder, filesBelow(folder))
  const compared = states.compare(script)
  // Outside of jest there is no test file to note it for.
  const { testPath } = (globalThis as { expect?: jest.Expect }).expect?.getState() ?? {}
  if (comparedFolder === undefined || testPath === undefined) return
  keepCompared(comparedFolder, { testFile: basename(testPath), script, states: compared })
}
