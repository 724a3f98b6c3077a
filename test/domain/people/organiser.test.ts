import { mayOrganise, organisedUnits } from '#domain/people/organiser'

const worker = { role: 'worker', organisationId: 'school' }
const elsewhere = { role: 'worker', organisationId: 'hospital' }

test('a worker looks after the events of their own organisations', () => {
  expect(organisedUnits([worker, elsewhere])).toEqual(['school', 'hospital'])
  expect([mayOrganise([worker], 'school'), mayOrganise([worker], 'hospital')]).toEqual([true, false])
})

test('an administrator looks after all, whatever else they are', () => {
  const grants = [worker, { role: 'admin' }]
  expect(organisedUnits(grants)).toBeUndefined()
  expect(mayOrganise(grants, 'hospital')).toBe(true)
})

test.each([
  ['a teacher of the school', [{ role: 'teacher', organisationId: 'school' }]],
  ['a worker of no organisation', [{ role: 'worker' }]],
  ['a resident', []],
])('%s holds no events', (_who, grants) => {
  expect(organisedUnits(grants)).toEqual([])
  expect(mayOrganise(grants, 'school')).toBe(false)
})
