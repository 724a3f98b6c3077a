import fc from 'fast-check'
import { gateSum } from '../../../../src/miniapp/features/challenge/play/child/gate-sum'

test('the sum has one right answer among four different ones, and no child does it at once', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const { words, right, choices } = gateSum(seed)
      const [one = 0, other = 0] = (words.match(/\d+/g) ?? []).map(Number)
      expect(one * other).toBe(right)
      expect(right).toBeGreaterThan(30)
      expect(new Set(choices).size).toBe(4)
      expect(choices).toContain(right)
    }),
  )
})
