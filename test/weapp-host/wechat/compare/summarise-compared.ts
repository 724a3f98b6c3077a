import { filesBelow } from '../../compile/files-below'
import { routesOf } from '../../launch/app-config'
import { builtFolderOf } from '../../server/process/read-project'
import { runWcc } from '../compilers/run-wcc'
import { allCompared } from './compared-states'

interface Wanted {
  /** Folder of project.config.json. */
  readonly project: string
  /** The `comparedFolder` of the tests that have run. */
  readonly comparedFolder: string
  /** Page states that they must have shown at least. */
  readonly fewest: number
}

/**
 * One line on how much of a project the tests have held against WeChat's templates.
 * @throws an Error with that line where a page was never seen, or too little was
 */
export function summariseCompared({ project, comparedFolder, fewest }: Wanted): string {
  const folder = builtFolderOf(project)
  const states = allCompared(comparedFolder, runWcc(folder, filesBelow(folder)))
  const routes = routesOf(project)
  const unseen = routes.filter((route) => states.every((state) => state.route !== route))
  const total = (count: (state: (typeof states)[number]) => number) =>
    states.reduce((sum, state) => sum + count(state), 0).toLocaleString('en')
  const summary =
    `${states.length} page states over ${routes.length - unseen.length} of ${routes.length} routes, ` +
    `${total(({ nodes }) => nodes)} nodes, ${total(({ attributes }) => attributes)} attributes: as WeChat draws them, ` +
    `but for ${total(({ deliberate }) => deliberate)} attributes that differ on purpose`
  if (unseen.length > 0) throw new Error(`${summary}\nnever seen: ${unseen.join(', ')}`)
  if (states.length < fewest) throw new Error(`${summary}\nfewer than ${fewest} page states were compared`)
  return summary
}
