import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { filesBelow } from '../../test/weapp-host/compile/files-below'

const root = join(__dirname, '../..')
const isSource = (path: string) => ['', '.ts'].some((end) => existsSync(join(root, 'src', path + end)))

/** The test files of a room, by path from `test` without endings. */
const testsOf = (room: string) =>
  filesBelow(join(root, 'test', room))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${room}/${file.slice(0, -'.test.ts'.length)}`)

/** Tests that are about no one file of ours, and what they are about instead. */
const aboutMore = {
  'contract/lists': 'the lists of every contract',
  'domain/search/match/crowd': 'which names candidates.ts takes out of a crowd of names that are alike',
}

/** Folders of tests of the cloud that are no topic, and what they are about instead. */
const noTopics = {
  'cloud/build': 'the cloud as it is built and packed',
  'cloud/cost': 'what the statements of every topic cost',
}

test('a test of the domain or the contract is called like the file or folder that it is about', () => {
  const tests = [...testsOf('domain'), ...testsOf('contract')]
  expect(tests.length).toBeGreaterThan(50)
  expect(tests.filter((path) => !isSource(path)).sort()).toEqual(Object.keys(aboutMore).sort())
})

test('a test of the cloud, which is a story more often than of one file, stands in the folder of its topic', () => {
  const folders = new Set(testsOf('cloud').map(dirname))
  expect(folders.size).toBeGreaterThan(20)
  expect([...folders].filter((path) => !isSource(path)).sort()).toEqual(Object.keys(noTopics).sort())
})
