import { createHash } from 'node:crypto'
import { pledge } from '#content/volunteers/pledge'

/** Of every version that people have signed; add a line with each new version. */
const digests: Readonly<Record<string, string>> = { '2026-1': 'ea9dae17ca1e9872' }

test('the words of a version that people signed are never changed', () => {
  const digest = createHash('sha256').update(JSON.stringify(pledge)).digest('hex')
  expect(digest.slice(0, 16)).toBe(digests[pledge.version])
})
