import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { freePort } from 'weapp-host/free-port'
import { owner } from './programs'
import type { Pooler } from './transaction-pooler'

/** Where PgBouncer is installed; undefined: it is not. */
export function installedPgBouncer(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  return folders.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file))
}

/** PgBouncer in transaction mode before a server, for some roles; the settings are those of docs/database.md. */
export async function startPgBouncer(
  program: string,
  folder: string,
  serverUrl: string,
  { roles, connections }: { roles: readonly string[]; connections: number },
): Promise<Pooler> {
  const port = await freePort()
  const [settings, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users.txt')]
  writeFileSync(users, roles.map((role) => `"${role}" ""\n`).join(''))
  writeFileSync(
    settings,
    `[databases]
* = host=127.0.0.1 port=${new URL(serverUrl).port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 1000
query_wait_timeout = 4
`,
  )
  const child = spawn(program, [settings], { ...owner, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('process up')) resolve()
    })
    child.once('exit', () => reject(new Error(`PgBouncer did not start: ${said}`)))
  })
  return {
    through: (url) => Object.assign(new URL(url), { port: String(port) }).href,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGINT')
      await ended
    },
  }
}
