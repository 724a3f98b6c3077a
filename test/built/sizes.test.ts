import { join } from 'node:path'
import { packageSizes } from 'weapp-host/package-sizes'

const kilobyte = 1024
const sizes = packageSizes(join(__dirname, '../../dist/weapp'))

describe('the mini-program stays small enough for a slow network', () => {
  test('the main package is at most 900 KB', () => {
    expect(sizes.get('main')! / kilobyte).toBeLessThanOrEqual(900)
  })

  test('it has the answers in a subpackage', () => {
    expect(sizes.size).toBeGreaterThan(1)
  })

  test.each([...sizes].filter(([root]) => root !== 'main'))('%s is at most 300 KB', (_, bytes) => {
    expect(bytes / kilobyte).toBeLessThanOrEqual(300)
  })
})
