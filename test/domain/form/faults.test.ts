import { faultsIn, faultTextsOf, fieldOfFault } from '#domain/form/faults'
import type { Form } from '#domain/form/field'
import { publicNamesOf, publicTextsOf, publicValuesOf, valuesOf } from '#domain/form/values'
import { contestFields } from '#domain/contests/fields'
import { eventFields } from '#domain/events/fields'

const form = {
  name: {
    type: 'text',
    label: '名称',
    limits: { from: 2, to: 4 },
    public: true,
    fault: 'LENGTH',
    marksFault: 'MARKS',
    faults: { LENGTH: '长短。', MARKS: '符号。' },
  },
  note: {
    type: 'text',
    label: '备注',
    limits: { from: 0, to: 4 },
    public: false,
    fault: 'NOTE',
    faults: { NOTE: '备注。' },
  },
  size: {
    type: 'number',
    label: '人数',
    limits: { from: 1, to: 9 },
    public: true,
    fault: 'SIZE',
    faults: { SIZE: '人数。', SIZE_ODD: '单数。' },
  },
  groups: { type: 'names', label: '小组', limits: { from: 1, to: 4 }, public: 'apart' },
} as const satisfies Form

const sound = { name: '鹤鸣', note: '', size: 4, groups: ['甲', '乙'] }

test.each<[string, object, string[]]>([
  ['nothing', {}, []],
  ['a text too short', { name: ' 鹤 ' }, ['LENGTH']],
  ['a text too long', { name: '𠮷'.repeat(5) }, ['LENGTH']],
  ['marks in a text', { name: '<鹤>' }, ['MARKS']],
  ['both', { name: '<' }, ['LENGTH', 'MARKS']],
  ['marks where they have no fault of their own', { note: '<' }, ['NOTE']],
  ['a number too small', { size: 0 }, ['SIZE']],
  ['a number too large', { size: 10 }, ['SIZE']],
  ['half a person', { size: 1.5 }, ['SIZE']],
  ['several', { size: 0, note: '五个字太长', name: '' }, ['LENGTH', 'NOTE', 'SIZE']],
])('of %s what is wrong is told in the order of the form', (_what, changes, faults) => {
  expect(faultsIn(form, { ...sound, ...changes }, {})).toEqual(faults)
})

test('a rule of the form speaks instead of the field', () => {
  const rules = { size: [false, undefined, 'SIZE_ODD'] } as const
  expect(faultsIn(form, { ...sound, size: 0 }, rules)).toEqual(['SIZE_ODD'])
})

test('a fault is put right at the field that lists it', () => {
  expect(fieldOfFault(form, 'SIZE_ODD')).toBe('size')
  expect(faultTextsOf(form)).toEqual({
    LENGTH: '长短。',
    MARKS: '符号。',
    NOTE: '备注。',
    SIZE: '人数。',
    SIZE_ODD: '单数。',
  })
})

test('nobody is shown what is not public, nor as it is what is shown apart', () => {
  expect(publicNamesOf(form)).toEqual(['name', 'size'])
  expect(publicValuesOf(form, { ...sound, secret: 's' })).toEqual({ name: '鹤鸣', size: 4 })
})

test('all that was written and residents will read is checked', () => {
  expect(publicTextsOf(form, { ...sound, note: '内部' })).toEqual(['鹤鸣', '甲', '乙'])
})

test('what is no field of the form is left out', () => {
  const held = { ...sound, secret: 's' }
  expect(valuesOf(form, held)).toEqual(sound)
})

test.each<[string, Form]>([
  ['an event', eventFields],
  ['a contest', contestFields],
])('every fault that a field of %s finds has a sentence there', (_whose, fields) => {
  const found = Object.values(fields).flatMap((field) => [
    ...('fault' in field ? [[field, field.fault] as const] : []),
    ...('marksFault' in field && field.marksFault ? [[field, field.marksFault] as const] : []),
  ])
  expect(found.length).toBeGreaterThan(3)
  for (const [field, fault] of found) expect(Object.keys(field.faults ?? {})).toContain(fault)
})
