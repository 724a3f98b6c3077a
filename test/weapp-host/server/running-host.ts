import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { WebSocket } from 'ws'

/** Ids of all processes below one, deepest last. */
export function descendantsOf(pid: number): { pid: number; command: string }[] {
  const lines = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.split('\n')
  const all = lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)/.exec(line) ?? [])
    .map(([, own, parent, command]) => ({
      pid: Number(own),
      parent: Number(parent),
      command: command ?? '',
    }))
  const below = (parent: number): { pid: number; command: string }[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)])
  return below(pid)
}

export function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  // A zombie is dead; only its parent has not looked yet.
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z')
}

/** Asks the host one method, without the automator and its pauses. */
export async function ask(port: number, method: string): Promise<unknown> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`)
  await once(socket, 'open')
  socket.send(JSON.stringify({ id: '1', method, params: {} }))
  const [data] = (await once(socket, 'message')) as [Buffer]
  socket.close()
  return JSON.parse(data.toString('utf8')) as unknown
}
