import { readPhrases } from '#domain/search/read/phrases'

test('any one of the words of a list fits as a whole, also where more follows', () => {
  const { binName } = readPhrases('binName 扔掉|扔|放')
  const fits = ['扔掉', '扔', '放', '扔放', ''].map((text) => binName.test(text))
  expect(fits).toEqual([true, true, true, false, false])
})

test('a list that is not there fits nothing', () => {
  const { tails, lead, quantity, also, and, filler, endings } = readPhrases('')
  const found = [...tails, lead, quantity, also, and, filler].filter((pattern) =>
    pattern.test('三个口罩扔哪'),
  )
  expect([found, endings]).toEqual([[], []])
})
