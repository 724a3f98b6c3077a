import { questionCode } from '../../../tools/content/questions/question-code'
import { question } from '../../domain/quiz/any-question'

/** What the code says, as whoever imports it would read it. */
function read({ shared, list }: ReturnType<typeof questionCode>): unknown {
  return new Function(`const shared = ${shared}; return ${list}`.replace(/\]!/g, ']'))()
}

test('the code says what the questions say', () => {
  const bank = [
    question(),
    question({ id: 'prep-b', read: '“先”\n做什么？', picture: '🥛', options: ['对', '错'], right: 1 }),
    question({ id: 'prep-c', options: ['对', '错'] }),
  ]
  expect(read(questionCode(bank))).toEqual(bank)
})

test('what stands in many questions is written once', () => {
  const { shared, list } = questionCode([question(), question({ id: 'prep-b', options: ['一', '二'] })])
  expect(list).not.toContain('GB/T 19095-2019')
  expect(shared.match(/GB\/T 19095-2019/g)).toHaveLength(1)
  expect(list).toContain('["一","二"]')
})
