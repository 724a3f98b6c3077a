import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeTemporaryFolders, temporaryFolder } from '../entries/spawn-host'
import { buildCloud } from '../../../tools/build-cloud'
import { bundle } from '../../../tools/build-cloud/bundle'
import { findForbidden } from '../../../tools/build-cloud/find-forbidden'

const out = temporaryFolder()
beforeAll(() => buildCloud(out), 60_000)
afterAll(removeTemporaryFolders)

const bundles = ['functions/api', 'functions/jobs', 'functions/migrate', 'container', 'container/migrate']
const json = (file: string) => JSON.parse(readFileSync(join(out, file), 'utf8')) as unknown

test.each(bundles)('%s carries its migrations and no code of the local host', (folder) => {
  const text = readFileSync(join(out, folder, 'main.js'), 'utf8')
  expect(findForbidden([], text)).toEqual([])
  expect(text).not.toMatch(/demo-people|PGlite|鹤鸣社区/)
  expect(readdirSync(join(out, folder, 'migrations'))).toContain('0000_foundation.sql')
  expect(existsSync(join(out, folder, 'migrations/meta/_journal.json'))).toBe(true)
})

test.each(['api', 'jobs', 'migrate'])('the function %s exports main and needs nothing installed', (name) => {
  const file = join(out, 'functions', name, 'index.js')
  expect(
    execFileSync(process.execPath, ['-p', `typeof require(${JSON.stringify(file)}).main`]).toString(),
  ).toBe('function\n')
  expect(json(`functions/${name}/package.json`)).not.toHaveProperty('dependencies')
})

test('the api function may check texts and has time for a cold start', () => {
  expect(json('functions/api/config.json')).toEqual({
    timeout: 20,
    permissions: { openapi: ['security.msgSecCheck', 'wxacode.getUnlimited'] },
  })
})

test('a production entry that reaches the local host is not built', async () => {
  const planted = join(temporaryFolder(), 'entry.ts')
  writeFileSync(planted, `export { startLocalHost } from '${process.cwd()}/src/cloud/entries/local'`)
  await expect(bundle(planted, temporaryFolder())).rejects.toThrow(
    'must not contain: src/cloud/entries/local',
  )
}, 60_000)

test('local code that was pasted in, not imported, is found by what it says', () => {
  expect(findForbidden(['src/cloud/dispatch/dispatch.ts'], `cookie = "little_hands_local_session"`)).toEqual([
    'little_hands_local_session',
  ])
})
