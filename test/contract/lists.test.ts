import { accessTable } from '#cloud/dispatch/access'
import type { ProcedurePath } from '#contract/contract'
import { listsOf, outputOf } from '../cloud/cost/longer-than-said'

const paths = Object.keys(accessTable) as ProcedurePath[]
const lists = paths.flatMap((path) => listsOf(outputOf(path), path))

test('every list of a reply says how long it can be', () => {
  expect(lists.filter(({ most }) => most === undefined)).toEqual([])
})

test('the lists of nested replies are found', () => {
  const where = lists.map((list) => list.where)
  expect(where).toEqual(
    expect.arrayContaining([
      'signups.mine[] people',
      'family.mine family children[] groups',
      'groups.page weeks',
      'privacy.view sections[] records[]',
    ]),
  )
})
