import { runInNewContext } from 'node:vm'
import { type Draw, type Gwx, loadGwx } from './load-gwx'

const silent = { log() {}, warn() {}, error() {} }

/** WeChat's templates in Node, each script in a realm of its own: it adds to the prototypes of what is built in. */
export function gwxInNode(script: string): Gwx {
  const realm = runInNewContext('({ Function, JSON })') as { Function: FunctionConstructor; JSON: JSON }
  const gwx = loadGwx(script, realm.Function, silent)
  const draws = new Map<string, Draw | undefined>()
  return (file) => {
    if (!draws.has(file)) draws.set(file, gwx(file))
    const draw = draws.get(file)
    return draw && ((data) => draw(realm.JSON.parse(JSON.stringify(data)) as typeof data))
  }
}
