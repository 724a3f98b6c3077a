import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { indexFile, oldestNode } from './deployment-files'
import { findForbidden } from './find-forbidden'

const migrations = 'src/cloud/database/schema/migrations'

/** Bundles one production entry, with the migrations it knows, into a folder. Rejects where local code got in. */
export async function bundle(entry: string, folder: string): Promise<void> {
  const { outfile, inputs } = await bundleEntry(entry, folder)
  const found = findForbidden(inputs, readFileSync(outfile, 'utf8'))
  if (found.length > 0) throw new Error(`${entry} must not contain: ${found.join(', ')}`)
  renameSync(outfile, join(folder, 'main.js'))
  writeFileSync(outfile, indexFile)
}

/** The same for any entry, whatever it contains. */
export async function bundleEntry(entry: string, folder: string) {
  const outfile = join(folder, 'index.js')
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: `node${oldestNode}`,
    format: 'cjs',
    // pg asks for it, and goes without.
    external: ['pg-native'],
    metafile: true,
    logLevel: 'warning',
  })
  // Snapshots serve drizzle-kit alone.
  cpSync(migrations, join(folder, 'migrations'), {
    recursive: true,
    filter: (source) => !source.endsWith('_snapshot.json'),
  })
  return { outfile, inputs: Object.keys(metafile.inputs) }
}
