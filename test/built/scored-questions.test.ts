import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { practiceQuestions } from '#content/built/practice-questions'
import { scoredQuestions } from '#content/built/scored-questions'
import { filesBelow } from 'weapp-host/files-below'

const dist = join(__dirname, '../../dist')

/** All code that a phone is given, in one text. */
function shippedTo(target: 'weapp' | 'h5'): string {
  const scripts = filesBelow(join(dist, target)).filter((file) => file.endsWith('.js'))
  return scripts.map((file) => readFileSync(join(dist, target, file), 'utf8')).join('\n')
}

describe.each(['weapp', 'h5'] as const)('what ships as %s', (target) => {
  const shipped = shippedTo(target)
  const asks = (questions: readonly { why: string }[]) => questions.filter(({ why }) => shipped.includes(why))

  test('has the questions for practice', () => {
    expect(asks(practiceQuestions).length).toBe(practiceQuestions.length)
  })

  test('has none of those that are scored', () => {
    expect(asks(scoredQuestions)).toEqual([])
  })
})
