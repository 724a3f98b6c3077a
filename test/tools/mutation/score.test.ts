import { scoreByFolder, type Fate } from '../../../tools/mutation/score'

function fates(fileName: string, ...statuses: Fate['status'][]): Fate[] {
  return statuses.map((status) => ({ fileName, status }))
}

test('each folder has the share of its mutants that were noticed, an endless loop among them', () => {
  const scores = scoreByFolder([
    ...fates('src/domain/quiz/draw.ts', 'Killed', 'Timeout'),
    ...fates('src/domain/events/plan.ts', 'Killed'),
    ...fates('src/domain/quiz/score.ts', 'Survived', 'NoCoverage'),
    ...fates('src/domain/events/ledger/sheet.ts', 'NoCoverage'),
  ])
  expect(scores).toEqual([
    { folder: 'src/domain/events', mutants: 1, killed: 1, survived: 0, noCoverage: 0, score: 100 },
    { folder: 'src/domain/events/ledger', mutants: 1, killed: 0, survived: 0, noCoverage: 1, score: 0 },
    { folder: 'src/domain/quiz', mutants: 4, killed: 2, survived: 1, noCoverage: 1, score: 50 },
  ])
})

test('mutants that could not run, and those left out for a reason, count for nothing', () => {
  const all = fates('src/domain/text.ts', 'CompileError', 'RuntimeError', 'Ignored', 'Killed', 'Survived')
  expect(scoreByFolder(all)).toMatchObject([{ mutants: 2, score: 50 }])
  expect(scoreByFolder(fates('src/domain/text.ts', 'Ignored'))).toEqual([])
})
