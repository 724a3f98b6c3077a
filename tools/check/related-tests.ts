import { spawnSync } from 'node:child_process'
import { relative, sep } from 'node:path'
import { jest, withoutBuild } from '../test/steps'

/**
 * Test files that import any of these files, directly or not, by path from the root. Throws an Error with
 * jest's output if jest fails.
 */
export function relatedTests(changed: readonly string[]): string[] {
  const args = [
    '--listTests',
    '--selectProjects',
    ...withoutBuild,
    '--findRelatedTests',
    ...changed.map(imported),
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, [jest, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const listed = stdout.split('\n').filter((line) => line.endsWith('.ts') || line.endsWith('.tsx'))
  return listed.map((file) => relative(process.cwd(), file).split(sep).join('/'))
}

/** No module imports the content's YAML files, so its compiler is looked up instead. */
function imported(file: string): string {
  return file.startsWith('src/content/') && file.endsWith('.yaml') ? 'tools/content/compile.ts' : file
}
