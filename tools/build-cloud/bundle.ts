import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { indexFile, oldestNode } from './deployment-files'
import { findForbidden } from './find-forbidden'

const migrations = 'src/cloud/database/schema/migrations'

/**
 * Bundles one production entry, with its database migrations, into a folder. Rejects if the bundle contains
 * local-only code.
 */
export async function bundle(entry: string, folder: string): Promise<void> {
  const { outfile, inputs } = await bundleEntry(entry, folder)
  const found = findForbidden(inputs, readFileSync(outfile, 'utf8'))
  if (found.length > 0) throw new Error(`${entry} must not contain: ${found.join(', ')}`)
  renameSync(outfile, join(folder, 'main.js'))
  writeFileSync(outfile, indexFile)
}

/** Like `bundle`, but does not check what the bundle contains. */
export async function bundleEntry(entry: string, folder: string) {
  const outfile = join(folder, 'index.js')
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: `node${oldestNode}`,
    format: 'cjs',
    // pg requires it optionally.
    external: ['pg-native'],
    metafile: true,
    logLevel: 'warning',
  })
  // Snapshots are only used by drizzle-kit.
  cpSync(migrations, join(folder, 'migrations'), {
    recursive: true,
    filter: (source) => !source.endsWith('_snapshot.json'),
  })
  return { outfile, inputs: Object.keys(metafile.inputs) }
}
