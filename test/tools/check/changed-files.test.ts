import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changedFiles } from '../../../tools/check/changed-files'

const root = mkdtempSync(join(tmpdir(), 'changed-files-'))
const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
const git = (...args: string[]) => execFileSync('git', [...author, ...args], { cwd: root, stdio: 'ignore' })
const write = (file: string, text: string) => writeFileSync(join(root, file), text)

function commit(): void {
  git('add', '--all')
  git('commit', '--quiet', '--message', 'a step')
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch', 'main')
  for (const file of ['as-it-was.ts', 'edited.ts', 'removed.ts']) write(file, '1')
  write('.gitignore', 'ignored.ts')
  commit()
})
afterAll(() => rmSync(root, { recursive: true }))

test('a branch has changed what it committed, edited or added since it left main', () => {
  git('checkout', '--quiet', '-b', 'branch')
  write('committed.ts', '1')
  commit()
  write('edited.ts', '2')
  write('added.ts', '1')
  write('ignored.ts', '1')
  rmSync(join(root, 'removed.ts'))
  expect(changedFiles(root)).toEqual(['added.ts', 'committed.ts', 'edited.ts'])
})

test('without a main only what is not committed has changed', () => {
  git('branch', '--quiet', '--move', 'main', 'trunk')
  expect(changedFiles(root)).toEqual(['added.ts', 'edited.ts'])
})
