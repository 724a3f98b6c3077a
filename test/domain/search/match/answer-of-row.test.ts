import { answerOfRow } from '#domain/search/match/answer-of-row'
import { rowOf, tiny } from '../tiny'

test('an answer shows the first name of its entry, whichever name led to it', () => {
  expect(answerOfRow(tiny, rowOf('苞米瓤子'), 'alias').name).toBe('玉米芯')
  expect(answerOfRow(tiny, rowOf('led灯'), 'name').name).toBe('LED灯')
})
