import { groupKindOf, mayOpenGroup, mayStartOn } from '#domain/groups/group'
import { daysAfter } from '#domain/day-number'

test.each([
  ['school', 'class'],
  ['community', 'community'],
  ['hospital', undefined],
  ['office', undefined],
])('an organisation of kind %s has groups of kind %s', (organisation, kind) => {
  expect(groupKindOf(organisation)).toBe(kind)
})

const of = (role: string) => [{ role, organisationId: 'here' }]

test.each([
  ['a teacher opens a class of the school', of('teacher'), 'class', true],
  ['a worker opens no class', of('worker'), 'class', false],
  ['a worker opens the community', of('worker'), 'community', true],
  ['a teacher opens no community', of('teacher'), 'community', false],
  [
    'a teacher of another school opens no class here',
    [{ role: 'teacher', organisationId: 'there' }],
    'class',
    false,
  ],
  ['an administrator opens a class of any school', [{ role: 'admin' }], 'class', true],
  ['a resident opens nothing', [], 'community', false],
] as const)('%s', (_about, grants, kind, may) => {
  expect(mayOpenGroup(grants, kind, 'here')).toBe(may)
})

test.each([
  ['yesterday', -1, false],
  ['today', 0, true],
  ['in a leap year', 366, true],
  ['a day later', 367, false],
])('a group may begin %s, in %i days: %s', (_when, days, may) => {
  expect(mayStartOn(daysAfter('2026-05-20', days), '2026-05-20')).toBe(may)
})
