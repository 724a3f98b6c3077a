import { join } from 'node:path'
import { build } from 'esbuild'

/** What runs in Chromium, as one script: runtime/main.ts with all it imports. */
export async function buildRuntime(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../../runtime/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // Names in stack traces and in the console are worth more here than bytes.
    keepNames: true,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
