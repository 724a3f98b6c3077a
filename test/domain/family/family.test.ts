import { challenge } from '#content/built/challenge'
import { consentVersion, familyLimits } from '#domain/family/family'

test('the text that is to be agreed to is the newest there is', () => {
  expect(challenge.consents.at(-1)?.version).toBe(consentVersion)
})

test('the code of a family cannot be guessed: there are a million million of them', () => {
  expect(32 ** familyLimits.codeBytes).toBeGreaterThan(1e12)
})
