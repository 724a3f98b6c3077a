import { partyFault } from '#domain/events/party'

const event = { audience: 'everyone', capacity: 30 } as const
const family = { guardianComes: true, children: 2, size: 3 }

test('a family may come where everyone may', () => {
  expect(partyFault(family, event)).toBeUndefined()
})

test.each([
  ['nobody', { ...family, size: 0 }, event, 'PARTY_SIZE'],
  ['seven', { ...family, size: 7 }, event, 'PARTY_SIZE'],
  ['more than the event has places', family, { ...event, capacity: 2 }, 'MORE_THAN_PLACES'],
  ['children among adults', family, { ...event, audience: 'adults' }, 'ADULTS_ONLY'],
  [
    'children alone where a guardian must come',
    { ...family, guardianComes: false },
    { ...event, audience: 'accompanied' },
    'GUARDIAN_NEEDED',
  ],
] as const)('%s may not', (_who, party, of, fault) => {
  expect(partyFault(party, of)).toBe(fault)
})
