import { type Access, accessOf, accessTable } from '#cloud/dispatch/access'
import type { ProcedurePath } from '#contract/contract'
import { everyone, mayCall, type Who } from './may-call'

const rows = Object.entries(accessTable) as [ProcedurePath, Access][]

/** Whom a row lets in, as it reads. */
function letIn({ audience }: Access): readonly Who[] {
  if (audience === 'everyone') return everyone
  if (audience === 'resident') return everyone.filter((who) => who !== 'nobody')
  return everyone.filter((who) => (audience as readonly Who[]).includes(who))
}

test.each(rows)('%s is for whom it was decided', (path, row) => {
  expect([...letIn(row)].sort()).toEqual([...mayCall[path]].sort())
})

test('whoever may write may do so a few times an hour, or thousands of times at a busy door', () => {
  const limits = rows.flatMap(([, { writes }]) => writes ?? [])
  expect(limits.length).toBeGreaterThan(50)
  expect(
    limits.filter(({ max, windowSeconds }) => !(max >= 20 && max <= 3000 && windowSeconds === 3600)),
  ).toEqual([])
})

test('what needs no sign-in writes nothing', () => {
  expect(rows.filter(([, { audience, writes }]) => audience === 'everyone' && writes)).toEqual([])
})

test('an answer to a question alone is found together with its person', () => {
  expect(rows.filter(([, { findsPerson }]) => findsPerson).map(([path]) => path)).toEqual(['quiz.answer'])
})

test.each(['__proto__', 'constructor', 'toString', 'reports', 'reports.nothing', ''])(
  '“%s” has no row',
  (path) => {
    expect(accessOf(path)).toBeUndefined()
  },
)

test('a procedure has the row of its path', () => {
  expect(accessOf('reports.queue')).toBe(accessTable['reports.queue'])
})
