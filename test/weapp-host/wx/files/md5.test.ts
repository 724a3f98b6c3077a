import { createHash, randomBytes } from 'node:crypto'
import { md5 } from './md5'

it.each([0, 1, 55, 56, 63, 64, 65, 1000])('is the digest that others make of %i bytes', (length) => {
  const bytes = randomBytes(length)
  expect(md5(bytes)).toBe(createHash('md5').update(bytes).digest('hex'))
})
