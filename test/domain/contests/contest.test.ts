import fc from 'fast-check'
import {
  contestDeadline,
  contestFaults,
  contestFaultTexts,
  joinCode,
  joinCodeBytes,
  readJoinCode,
} from '#domain/contests/contest'
import type { ContestFault, ContestPlan } from '#domain/contests/fields'

const now = new Date('2026-05-20T00:00:00Z')
const after = (days: number) => new Date(now.getTime() + days * 86_400_000)
const teacher = [{ role: 'teacher', organisationId: 'school' }]
const admin = [{ role: 'admin' }]

const plan = (differing: Partial<ContestPlan> = {}): ContestPlan => ({
  title: '三年二班分类小竞赛',
  scope: 'class',
  organisationId: 'school',
  className: '三年二班',
  groups: [],
  from: now,
  to: after(7),
  questionCount: 10,
  attempts: 2,
  age: 'pupil',
  ...differing,
})
const ofUnit = (groups: string[]) => plan({ scope: 'unit', className: null, groups })

test.each([
  ['of a class', plan()],
  ['of a unit', ofUnit(['内科', '外科'])],
  ['of a unit without groups', ofUnit([])],
  ['with the shortest title', plan({ title: '竞赛' })],
  ['with the longest title', plan({ title: '𠮷'.repeat(30) })],
  ['with the longest name of a class', plan({ className: '班'.repeat(16) })],
  ['of thirty groups', ofUnit(Array.from({ length: 30 }, (_, at) => `第${at}组`))],
  ['of sixty days', plan({ to: after(60) })],
  ['that has begun', plan({ from: after(-3) })],
  ['with the fewest questions and attempts', plan({ questionCount: 5, attempts: 1 })],
  ['with the most questions and attempts', plan({ questionCount: 50, attempts: 5 })],
])('a teacher may open a contest %s', (_about, sound) => {
  expect(contestFaults(sound, teacher, now)).toEqual([])
})

const inCity = plan({ scope: 'city', organisationId: null, className: null })

test.each<[about: string, plan: ContestPlan, fault: ContestFault]>([
  ['no title', plan({ title: ' ' }), 'TITLE_LENGTH'],
  ['a title too long', plan({ title: '长'.repeat(31) }), 'TITLE_LENGTH'],
  ['a script in the title', plan({ title: '<script>alert(1)</script>' }), 'TITLE_MARKS'],
  ['a control character in the title', plan({ title: '分类\u0007竞赛' }), 'TITLE_MARKS'],
  ['half a character in the title', plan({ title: '分类\ud800竞赛' }), 'TITLE_MARKS'],
  ['a class without a name', plan({ className: null }), 'CLASS_NAME'],
  ['a class with a blank name', plan({ className: ' ' }), 'CLASS_NAME'],
  ['a class with a name too long', plan({ className: '班'.repeat(17) }), 'CLASS_NAME'],
  ['the name of a class in a unit', { ...ofUnit([]), className: '三班' }, 'CLASS_SCOPE'],
  ['groups in a class', plan({ groups: ['一组'] }), 'GROUPS_SCOPE'],
  ['31 groups', ofUnit(Array.from({ length: 31 }, (_, at) => `第${at}组`)), 'GROUPS_COUNT'],
  ['a group twice', ofUnit(['内科', '内科']), 'GROUPS_NAMES'],
  ['a group without a name', ofUnit(['内科', '']), 'GROUPS_NAMES'],
  ['a script in a group', ofUnit(['<img>']), 'GROUPS_NAMES'],
  ['a window backwards', plan({ from: after(2), to: after(1) }), 'WINDOW_BACKWARDS'],
  ['a window of no time', plan({ from: after(1), to: after(1) }), 'WINDOW_BACKWARDS'],
  ['a window that is over', plan({ from: after(-2), to: now }), 'WINDOW_PAST'],
  ['a window of 60 days and a millisecond', plan({ to: new Date(+after(60) + 1) }), 'WINDOW_LENGTH'],
  ['a window that is no time', plan({ from: new Date('soon') }), 'WINDOW_UNREADABLE'],
  ['zero questions', plan({ questionCount: 0 }), 'QUESTION_COUNT'],
  ['four questions', plan({ questionCount: 4 }), 'QUESTION_COUNT'],
  ['10,000 questions', plan({ questionCount: 10_000 }), 'QUESTION_COUNT'],
  ['half a question', plan({ questionCount: 5.5 }), 'QUESTION_COUNT'],
  ['a number of questions that is none', plan({ questionCount: NaN }), 'QUESTION_COUNT'],
  ['no attempt', plan({ attempts: 0 }), 'ATTEMPTS'],
  ['six attempts', plan({ attempts: 6 }), 'ATTEMPTS'],
  ['a unit that is not yours', plan({ organisationId: 'hospital' }), 'NOT_YOURS'],
  ['no unit', plan({ organisationId: null }), 'NOT_YOURS'],
  ['the city', inCity, 'NOT_YOURS'],
])('a contest with %s is refused', (_about, faulty, fault) => {
  expect(contestFaults(faulty, teacher, now)).toEqual([fault])
})

test('a contest of the city is no unit’s', () => {
  expect(contestFaults({ ...inCity, organisationId: 'school' }, admin, now)).toEqual(['CITY_UNIT'])
})

test('everything that is wrong is said at once', () => {
  const faulty = plan({ title: '<', to: after(-1), questionCount: 0, attempts: 9, className: '' })
  expect(contestFaults(faulty, [], now)).toEqual([
    'TITLE_LENGTH',
    'TITLE_MARKS',
    'NOT_YOURS',
    'CLASS_NAME',
    'WINDOW_BACKWARDS',
    'QUESTION_COUNT',
    'ATTEMPTS',
  ])
})

test.each([
  ['an administrator for the city', inCity, admin, true],
  ['an administrator for any unit', plan(), admin, true],
  ['an administrator for no unit', plan({ organisationId: null }), admin, false],
  ['a worker for their unit', plan(), [{ role: 'worker', organisationId: 'school' }], true],
  ['a worker without a unit', plan({ organisationId: null }), [{ role: 'worker' }], false],
  ['a supervisor', plan(), [{ role: 'supervisor', organisationId: 'school' }], false],
  ['a resident', plan(), [], false],
])('%s: may open is %#', (_about, wanted, grants, isAllowed) => {
  expect(contestFaults(wanted, grants, now)).toEqual(isAllowed ? [] : ['NOT_YOURS'])
})

test('every fault has a sentence of its own that says what to do', () => {
  const texts = Object.values(contestFaultTexts)
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.filter((text) => !/^[^,;:!?]+。$/.test(text) || text.length < 12)).toEqual([])
})

test('no plan makes the check itself fail', () => {
  const anyPlan = fc.record({
    title: fc.string({ unit: 'binary' }),
    scope: fc.constantFrom('class' as const, 'unit' as const, 'city' as const),
    organisationId: fc.option(fc.string(), { nil: null }),
    className: fc.option(fc.string(), { nil: null }),
    groups: fc.array(fc.string(), { maxLength: 40 }),
    from: fc.date({ noInvalidDate: false }),
    to: fc.date({ noInvalidDate: false }),
    questionCount: fc.double(),
    attempts: fc.double(),
    age: fc.constantFrom('child' as const, 'adult' as const),
  })
  fc.assert(fc.property(anyPlan, (any) => expect(contestFaults(any, teacher, now)).toBeInstanceOf(Array)))
})

test('an attempt has 40 seconds a question and a minute, but ends with the contest', () => {
  const started = new Date('2026-05-20T01:00:00Z')
  expect(contestDeadline(started, 10, after(7))).toEqual(new Date('2026-05-20T01:07:40Z'))
  const soon = new Date('2026-05-20T01:02:00Z')
  expect(contestDeadline(started, 10, soon)).toEqual(soon)
})

test('the code to join with is read however it is typed', () => {
  const bytes = fc.uint8Array({ minLength: joinCodeBytes, maxLength: joinCodeBytes })
  fc.assert(
    fc.property(bytes, (random) => readJoinCode(` ${joinCode(random).toLowerCase()}`) === joinCode(random)),
  )
  expect(readJoinCode('oil-0i2')).toBe('011012')
  expect(['', '12345', '1234567', 'U12345'].map((typed) => readJoinCode(typed))).toEqual(
    Array(4).fill(undefined),
  )
})
