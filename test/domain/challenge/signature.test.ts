import { mostNumbers, signaturePad } from '#domain/challenge/signature'

test('the longest signature stays within 4 KB as text', () => {
  const largest = Math.max(signaturePad.width, signaturePad.height)
  expect(JSON.stringify(Array(mostNumbers).fill(largest)).length).toBeLessThanOrEqual(4096)
})
