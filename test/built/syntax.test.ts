import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from 'weapp-host/files-below'
import { findTooNew } from '../../tools/built/find-syntax'

const dist = join(__dirname, '../../dist')
const scripts = filesBelow(dist).filter((file) => /^(?:weapp|h5)\/.*\.js$/.test(file))

describe('what is built parses on the oldest phones we declare', () => {
  test.each(scripts)('%s', (file) => {
    expect(findTooNew(readFileSync(join(dist, file), 'utf8'))).toBeUndefined()
  })

  test.each([
    ['optional chaining', 'a?.b'],
    ['nullish assignment', 'a ??= 1'],
    ['a private field', 'class A { #b = 1 }'],
    ['a lookbehind', 'const a = /(?<=b)c/'],
    ['a lookbehind in a string for RegExp', 'new RegExp("(?<!b)c")'],
  ])('%s would be caught', (_, script) => {
    expect(findTooNew(script)).toBeDefined()
  })
})
