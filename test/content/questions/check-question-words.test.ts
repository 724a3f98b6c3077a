import { judgeOptions } from '#domain/quiz/question'
import { randomFrom, shuffled } from '#domain/quiz/random'
import { checkTellTales, checkWordReader } from '../../../tools/content/questions/check-question-words'
import { writtenQuestion } from '../written-questions'

const characters = [...'倒空压扁撕碎装水洗净晒干包好放进拿出盖上打开收起送人拆下剪断']
const random = randomFrom('options')
const anyWords = () => shuffled(characters, random).slice(0, 6).join('')

const choices = (count: number, rightOf: (at: number) => string) =>
  Array.from({ length: count }, (_, at) =>
    writtenQuestion({ id: `prep-${at}`, options: [rightOf(at), anyWords(), anyWords(), anyWords()] }),
  )

const statements = (count: number, ask: (at: number) => string, isRight: (at: number) => boolean) =>
  Array.from({ length: count }, (_, at) =>
    writtenQuestion({
      id: `prep-${at}`,
      kind: 'judge',
      options: judgeOptions,
      right: isRight(at) ? 0 : 1,
      ask: ask(at),
    }),
  )

const messagesOf = (problems: readonly { message: string }[]) => problems.map(({ message }) => message)

test('options that are all made of the same words tell nothing', () => {
  expect(checkWordReader(choices(300, anyWords), 'questions')).toEqual([])
})

test('a word that every third right option has, and no wrong one, is a tell', () => {
  const told = choices(300, (at) => (at % 3 === 0 ? `${anyWords()}请大人` : anyWords()))
  expect(messagesOf(checkWordReader(told, 'questions'))).toEqual([
    expect.stringMatching(/the options alone beats chance by 2\d\.\d points/),
  ])
})

test('a word that stands in wrong statements only is a tell', () => {
  const told = statements(
    200,
    (at) => (at % 2 ? anyWords() : `${anyWords()}没有意义`),
    (at) => at % 2 === 1,
  )
  expect(messagesOf(checkWordReader(told, 'questions'))).toEqual([
    expect.stringContaining('the statements alone beats chance'),
  ])
})

test('right and wrong statements may have the same tell-tale words', () => {
  const sober = statements(
    40,
    (at) => (at % 4 < 2 ? '这些都要洗。' : '这只要倒空。'),
    (at) => at % 2 === 0,
  )
  expect(checkTellTales(sober, 'questions')).toEqual([])
})

test.each(['纸箱只能卖钱。', '反正要烧。', '剩菜全都能喂猪。'])(
  'statements like “%s” that are always wrong are named',
  (ask) => {
    const found = messagesOf(
      checkTellTales(
        statements(
          5,
          () => ask,
          () => false,
        ),
        'questions',
      ),
    )
    expect(found).toContainEqual(expect.stringContaining('0 of 5 statements with it are right'))
    expect(found[0]).toContain('any tell-tale word')
  },
)

test.each(['一只铁罐要冲净。', '安全最要紧。'])('“%s” has no tell-tale word', (ask) => {
  expect(
    checkTellTales(
      statements(
        20,
        () => ask,
        () => true,
      ),
      'questions',
    ),
  ).toEqual([])
})
