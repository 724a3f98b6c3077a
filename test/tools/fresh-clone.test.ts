import { build } from 'esbuild'

/** The files that a script reads before it does anything: those that it imports, and what they import. */
async function readAtOnce(script: string): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    packages: 'external',
    outdir: '.cache',
    logLevel: 'silent',
  })
  const read = new Set<string>()
  const follow = (file: string) => {
    if (read.has(file)) return
    read.add(file)
    for (const { path, kind } of metafile.inputs[file]?.imports ?? [])
      if (kind !== 'dynamic-import') follow(path)
  }
  follow(script)
  return read
}

test.each([
  'tools/start.ts',
  'tools/test/run.ts',
  'tools/build/run.ts',
  'tools/mutation/run.ts',
  'tools/check/run.ts',
])('%s begins in a fresh clone, where no content has been compiled', async (script) => {
  const read = [...(await readAtOnce(script))]
  expect(read.length).toBeGreaterThan(2)
  expect(read.filter((file) => file.startsWith('src/content/built/'))).toEqual([])
})
