import { sentAs } from './body'

const form = 'application/x-www-form-urlencoded'

it('adds to a query that is there, before the hash', () => {
  expect(sentAs('http://a/b?c=1#d', 'GET', { e: 'f g' }, form)).toEqual({ url: 'http://a/b?c=1&e=f%20g#d' })
})

it('leaves out what is undefined, and writes objects as JSON', () => {
  expect(sentAs('http://a', 'GET', { a: undefined, b: [1] }, '')).toEqual({ url: 'http://a?b=%5B1%5D' })
})

it('sends text as it is, objects by their content type, bytes as bytes', () => {
  expect(sentAs('http://a', 'POST', 'text', 'application/json').body).toBe('text')
  expect(sentAs('http://a', 'PUT', { a: 1 }, 'application/json').body).toBe('{"a":1}')
  expect(sentAs('http://a', 'POST', { a: 1 }, form).body).toBe('a=1')
  expect(sentAs('http://a', 'POST', new Uint8Array([1, 2]).buffer, '').bodyBase64).toBe('AQI=')
})
