import { joinedFamilies, sumOfWeeks } from '#cloud/handlers/group-totals'

const bags = { recyclable: 10, hazardous: 1, kitchen: 20, other: 8 }
const week = { monday: '2026-05-11', families: 5, dropOffs: 21, confirmed: 4, bags, middle: 7 }
const withheld = { monday: '2026-05-18', withheld: true } as const

test.each([
  [0, { withheld: true }],
  [4, { withheld: true }],
  [5, { atLeast: 5 }],
  [9, { atLeast: 5 }],
  [50_000, { atLeast: 50_000 }],
])('%i families are told as %j', (families, told) => {
  expect(joinedFamilies(families)).toEqual(told)
})

test('a sum is of published weeks, of bags only where they were published', () => {
  const withoutDiary = { ...week, monday: '2026-05-04', bags: null, middle: null }
  expect(sumOfWeeks([withheld, week, withoutDiary])).toEqual({ weeks: 2, dropOffs: 42, confirmed: 8, bags })
  expect(sumOfWeeks([week, week])).toMatchObject({
    bags: { recyclable: 20, hazardous: 2, kitchen: 40, other: 16 },
  })
  expect(sumOfWeeks([withoutDiary])).toMatchObject({ bags: null })
  expect(sumOfWeeks([withheld])).toEqual({ withheld: true })
})
