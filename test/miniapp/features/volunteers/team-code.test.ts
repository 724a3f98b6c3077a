import { scannedText, teamCodeIn } from '../../../../src/miniapp/features/volunteers/team-code'

test('what a team’s QR code says leads back to its code', () => {
  expect(teamCodeIn(scannedText('K7M2QX'))).toBe('K7M2QX')
})

test.each([
  ['https://example.org/features/volunteers/team/index?code=K7M2QX', 'K7M2QX'],
  ['https://example.org/?from=poster&code=K7M2QX', 'K7M2QX'],
  ['K7M2QX', 'K7M2QX'],
])('%s holds %s', (scanned, code) => {
  expect(teamCodeIn(scanned)).toBe(code)
})
