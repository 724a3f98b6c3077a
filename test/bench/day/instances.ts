import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { freePort } from 'weapp-host/free-port'

/** A container process as it is deployed, on a port of its own. */
export interface Instance {
  readonly address: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** WeChat's text check takes about so long. */
const textCheckMs = 100

/** Answers every text check with `pass`, after as long as WeChat takes. */
export async function startTextCheck(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume()
    void setTimeout(textCheckMs).then(() =>
      response.end('{"errcode":0,"result":{"suggest":"pass","label":100}}'),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** Starts what `npm run build:cloud` made of the container, and waits until it answers. */
export async function startInstance(databaseUrl: string, openApi: string): Promise<Instance> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const env = { ...process.env, DATABASE_URL: databaseUrl, WECHAT_OPEN_API: openApi, PORT: String(port) }
  const child = spawn(process.execPath, ['dist/cloud/container/index.js'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await healthy(address, child)
  return {
    address,
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function healthy(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('a container process ended at its start')
    const answer = await fetch(`${address}/healthz`).catch(() => undefined)
    if (answer?.ok) return
    await setTimeout(50)
  }
}
