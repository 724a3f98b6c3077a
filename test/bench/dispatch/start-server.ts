import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { bundleEntry } from '../../../tools/build-cloud/bundle'

const root = join(__dirname, '../../..')

/** A contender's server in a process of its own, so that its CPU time can be told from the client's. */
export interface Server {
  readonly address: string
  /** CPU time that it has taken since its start, in microseconds. */
  readonly cpu: () => Promise<number>
  readonly stop: () => void
}

/** Bundles `serve.ts` as the cloud is bundled: run from its sources, every function would carry tsx's wrapping. */
export async function bundleServers(): Promise<string> {
  const { outfile } = await bundleEntry(join(__dirname, 'serve.ts'), join(root, '.cache/bench/dispatch'))
  return outfile
}

export async function startServer(bundle: string, contender: string): Promise<Server> {
  const child = fork(bundle, [contender], { cwd: root })
  const end = new AbortController()
  child.once('exit', () => end.abort(new Error(`the server "${contender}" ended before it answered`)))
  const answer = async (): Promise<unknown> => (await once(child, 'message', { signal: end.signal }))[0]
  return {
    address: String(await answer()),
    cpu: async () => {
      child.send('cpu')
      return Number(await answer())
    },
    stop: () => void child.kill(),
  }
}
