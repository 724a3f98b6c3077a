import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What differs from the main line, committed or not, by path from the root; what was removed is left out. */
export function changedFiles(root: string): string[] {
  const changed = [
    ...git(root, 'diff', '--name-only', '--no-renames', branchedFrom(root)),
    ...git(root, 'ls-files', '--others', '--exclude-standard'),
  ]
  return changed.filter((file) => existsSync(join(root, file))).sort()
}

/** Where this branch left main; the last commit where there is no main, as in a clone of another branch. */
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
