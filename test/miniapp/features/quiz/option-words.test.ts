import { binOptions } from '#domain/quiz/question'
import { answerWords, optionWords } from '../../../../src/miniapp/features/quiz/play/question/option-words'
import { summaryIn } from '../../../../src/miniapp/features/quiz/play/things'
import { practiceRound } from '../../../../src/miniapp/features/quiz/play/practice/practice-round'
import { catalogue } from '../../../../src/miniapp/app-state/catalogue'
import { cityOf } from '../../../../src/miniapp/app-state/city'
import { entryAt, entryCount } from '#domain/search/entries'

const home = cityOf('qiqihar')
const away = cityOf('shanghai')

test('a bin is called as the city calls it', () => {
  expect(optionWords('bin', '厨余垃圾', home)).toBe('厨余垃圾')
  expect(optionWords('bin', '厨余垃圾', away)).toBe('湿垃圾')
  expect(optionWords('choice', '厨余垃圾', away)).toBe('厨余垃圾')
})

test('an answer that stands alone says what is right', () => {
  expect(answerWords({ kind: 'judge', options: ['对', '错'] }, 1, home)).toBe('这句话不对')
  expect(answerWords({ kind: 'bin', options: binOptions }, 2, away)).toBe('湿垃圾')
})

test('a thing goes where the city says, in practice and in the game', () => {
  const all = Array.from({ length: entryCount(catalogue()) }, (_, entry) => entry)
  const peel = all.find((entry) => entryAt(catalogue(), entry).name === '甘蔗皮')
  if (peel === undefined) throw new Error('the catalogue has no 甘蔗皮')
  expect(summaryIn(home, peel).wasteClass).toBe('food')
  expect(summaryIn(away, peel).wasteClass).toBe('other')
})

test('every age finds something to practise in every topic', () => {
  const topics = ['classes', 'preparation', 'reasons', 'contested', 'standard', 'recycling', 'local'] as const
  for (const age of ['child', 'pupil', 'adult'] as const) {
    for (const topic of topics) expect(practiceRound({ age, topic }, home, 'a')).not.toEqual([])
  }
})
