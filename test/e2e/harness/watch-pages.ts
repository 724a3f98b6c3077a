import { basename } from 'node:path'
import { filesBelow } from '../../../tools/built/files-below'
import { builtFolderOf } from '../../weapp-host/server/read-project'
import { keepCompared } from '../../weapp-host/wechat/compared-states'
import { PageStates } from '../../weapp-host/wechat/page-states'
import { runWcc } from '../../weapp-host/wechat/run-wcc'

const watched = new WeakMap<object, PageStates>()

/** From now on, what a mini-program on our host shows is noted whenever a story looks at it. */
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

/** Throws where WeChat would have drawn something else; else keeps what was compared, for the product's own pages. */
export function comparePages(states: PageStates, project: string, isProduct: boolean): void {
  const folder = builtFolderOf(project)
  const script = runWcc(folder, filesBelow(folder))
  const compared = states.compare(script)
  // The gallery opens the host outside of jest.
  const { testPath } = (globalThis as { expect?: jest.Expect }).expect?.getState() ?? {}
  if (isProduct && testPath !== undefined) keepCompared(basename(testPath), script, compared)
}
