import { DatabaseUnavailable } from '#cloud/database/connection-trouble'
import { loggableError } from '#cloud/dispatch/loggable-error'

/** As drizzle throws what PostgreSQL said: the statement and its parameters in the message. */
function failed(code: string, message: string): Error {
  const cause = Object.assign(new Error(message), { severity: 'ERROR', code, detail: 'Key (name)=(王桂兰)' })
  return new Error('Failed query: insert into reports … params: 王桂兰', { cause })
}

test.each([
  ['42501', 'permission denied for table audit_log'],
  ['23505', 'duplicate key value violates unique constraint "reports_key"'],
  ['57014', 'canceling statement due to statement timeout'],
])('what PostgreSQL said of %s is logged: %s', (code, message) => {
  expect(loggableError(failed(code, message))).toMatchObject({ code, reason: message })
})

test.each([
  ['22P02', 'invalid input syntax for type uuid: "王桂兰"'],
  ['P0001', '王桂兰'],
])('of %s only the code: the rest may be what a resident wrote', (code, message) => {
  const fault = loggableError(failed(code, message))
  expect(fault).toMatchObject({ code, reason: undefined })
  expect(JSON.stringify(fault)).not.toContain('王桂兰')
})

test('of a database that cannot be reached it is logged why', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 10.0.0.5:5432'), { code: 'ECONNREFUSED' })
  expect(loggableError(new DatabaseUnavailable(cause.message, { cause }))).toMatchObject({
    code: 'ECONNREFUSED',
    reason: 'connect ECONNREFUSED 10.0.0.5:5432',
  })
})

test('of any other fault only where it happened', () => {
  const { name, reason, frames } = loggableError(new TypeError('王桂兰 is not a function'))
  expect({ name, reason }).toEqual({ name: 'TypeError', reason: undefined })
  expect(frames?.[0]).toMatch(/^at .*loggable-error\.test\.ts:\d+:\d+\)?$/)
  expect(frames?.join()).not.toContain('王桂兰')
})

test('of a deep fault the eight innermost places are logged', () => {
  const deep = new Error('x')
  deep.stack = ['Error: x', ...Array.from({ length: 12 }, (_, at) => `    at place${at}`)].join('\n')
  expect(loggableError(deep).frames).toEqual(Array.from({ length: 8 }, (_, at) => `at place${at}`))
})

test('of a fault without a place, or of something thrown that is no error, there is little to log', () => {
  const placeless = new Error('x')
  placeless.stack = undefined
  expect(loggableError(placeless).frames).toEqual([])
  expect(loggableError('王桂兰')).toEqual({ name: 'string' })
})
