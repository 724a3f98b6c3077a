import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startLocalHost, type LocalHost } from '../../src/cloud/entries/local'

/** Starts the product as `npm start` does, with an empty database of its own. */
export async function openLocalSite(): Promise<LocalHost> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'little-hands-'))
  const host = await startLocalHost({ dataFolder, h5Folder: resolve(__dirname, '../../dist/h5'), port: 0 })
  const close = async () => {
    await host.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { address: host.address, close }
}
