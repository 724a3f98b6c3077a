import { largestParty, partyFault } from '#domain/events/party'

const event = { audience: 'everyone', capacity: 30 } as const
const family = { guardianComes: true, children: 2, size: 3 }
const alone = { guardianComes: true, children: 0, size: 1 }
const childrenAlone = { guardianComes: false, children: 2, size: 2 }
const colleagues = { guardianComes: false, children: 0, size: 2 }

test.each([
  ['a family, where everyone may', family, event],
  ['children alone, where everyone may', childrenAlone, event],
  ['one person', alone, event],
  ['the largest party', { ...family, size: largestParty }, event],
  ['as many as there are places', family, { ...event, capacity: 3 }],
  ['an adult among adults', alone, { ...event, audience: 'adults' }],
  ['children with their guardian', family, { ...event, audience: 'accompanied' }],
  [
    'adults without children where children are accompanied',
    colleagues,
    { ...event, audience: 'accompanied' },
  ],
] as const)('%s may come', (_who, party, to) => {
  expect(partyFault(party, to)).toBeUndefined()
})

test.each([
  ['nobody', { ...family, size: 0 }, event, 'PARTY_SIZE'],
  ['one and a half', { ...family, size: 1.5 }, event, 'PARTY_SIZE'],
  ['seven', { ...family, size: 7 }, event, 'PARTY_SIZE'],
  ['more than the event has places', family, { ...event, capacity: 2 }, 'MORE_THAN_PLACES'],
  ['children among adults', family, { ...event, audience: 'adults' }, 'ADULTS_ONLY'],
  [
    'children alone where a guardian must come',
    childrenAlone,
    { ...event, audience: 'accompanied' },
    'GUARDIAN_NEEDED',
  ],
] as const)('%s may not', (_who, party, of, fault) => {
  expect(partyFault(party, of)).toBe(fault)
})
