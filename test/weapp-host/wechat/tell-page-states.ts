import { filesBelow } from '../../../tools/built/files-below'
import { pagesOf } from '../compile/packages'
import { readApp } from '../compile/read-app'
import { builtFolderOf } from '../server/read-project'
import { allCompared } from './compared-states'
import { runWcc } from './run-wcc'

/** Page states that the stories must have shown at least. */
const fewest = 200

/** Tells how much of the product the stories have held against WeChat's templates; ends with 1 when that is too little. */
function tellPageStates(): void {
  const folder = builtFolderOf('.')
  const states = allCompared(runWcc(folder, filesBelow(folder)))
  const routes = pagesOf(readApp(folder)).map(({ route }) => route)
  const unseen = routes.filter((route) => states.every((state) => state.route !== route))
  const total = (count: (state: (typeof states)[number]) => number) =>
    states.reduce((sum, state) => sum + count(state), 0).toLocaleString('en')
  console.log(
    `${states.length} page states over ${routes.length - unseen.length} of ${routes.length} routes, ` +
      `${total(({ nodes }) => nodes)} nodes, ${total(({ attributes }) => attributes)} attributes: as WeChat draws them, ` +
      `but for ${total(({ deliberate }) => deliberate)} attributes that differ on purpose`,
  )
  if (unseen.length > 0) throw new Error(`never seen: ${unseen.join(', ')}`)
  if (states.length < fewest) throw new Error(`fewer than ${fewest} page states were compared`)
}

try {
  tellPageStates()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
