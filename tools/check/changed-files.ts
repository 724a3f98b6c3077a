import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Paths from the root of files that differ from main, committed or not, without deleted ones. */
export function changedFiles(root: string): string[] {
  const changed = [
    ...git(root, 'diff', '--name-only', '--no-renames', branchedFrom(root)),
    ...git(root, 'ls-files', '--others', '--exclude-standard'),
  ]
  return changed.filter((file) => existsSync(join(root, file))).sort()
}

/**
 * The commit where this branch left main; the last commit if there is no main, as in a clone of another
 * branch.
 */
function branchedFrom(root: string): string {
  for (const main of ['main', 'origin/main']) {
    try {
      return git(root, 'merge-base', main, 'HEAD')[0] ?? 'HEAD'
    } catch {
      continue
    }
  }
  return 'HEAD'
}

function git(root: string, ...args: string[]): string[] {
  const output = execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return output.split('\n').filter((line) => line !== '')
}
