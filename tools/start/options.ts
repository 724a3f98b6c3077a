import { resolve } from 'node:path'
import type { LocalHostOptions } from '../../src/cloud/entries/local'
import { StartFailure } from '../../src/cloud/entries/local/start-failure'

const defaultPort = 8787

/** Options of the local host from the environment: PORT, LITTLE_HANDS_DATA, DATABASE_URL. */
export function localHostOptions(env: NodeJS.ProcessEnv, root: string): LocalHostOptions {
  return {
    dataFolder: resolve(root, env.LITTLE_HANDS_DATA || '.data'),
    h5Folder: resolve(root, 'dist/h5'),
    port: portOf(env.PORT),
    databaseUrl: env.DATABASE_URL || undefined,
  }
}

function portOf(wanted: string | undefined): number {
  const port = Number(wanted || defaultPort)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new StartFailure(
    `PORT=${wanted} is no port number. Use 1 to 65535.`,
    `PORT=${wanted} 不是端口号，请使用 1 到 65535。`,
  )
}
