import { joinedFamilies } from '#cloud/groups/present'

test.each([
  [0, { withheld: true }],
  [4, { withheld: true }],
  [5, { atLeast: 5 }],
  [9, { atLeast: 5 }],
  [50_000, { atLeast: 50_000 }],
])('%i families are told as %j', (families, told) => {
  expect(joinedFamilies(families)).toEqual(told)
})
