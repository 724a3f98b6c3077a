import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { answersOf } from './agent'
import type { Desk } from './desk'
import { nativeMethods } from './domains/native'
import { events, protocol, refusalOf } from './protocol'

const folder = join(dirname(require.resolve('miniprogram-automator/package.json')), 'out')
const source = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))]

/** `Element.getAttributes` and its kin are put together from a word given to `getter`. */
const sent = [
  ...found(/["'`]((?:Tool|App|Page|Element)\.[a-z]\w+)["'`]/g),
  ...found(/\.getter\([\w$]+,["'`](\w+)["'`]/g).map((name) => `Element.${name}`),
]
const heard = ['Tool.onRemoteDebugConnected', ...events]

describe('the table of the protocol', () => {
  test('is checked against something: the automator sends more than forty methods', () => {
    expect(sent.filter((method) => !heard.includes(method)).length).toBeGreaterThan(40)
  })

  test.each(sent.filter((method) => !heard.includes(method)))('knows %s', (method) => {
    expect(protocol).toHaveProperty([method])
  })

  test('has an answer in the agent for exactly what it says the agent answers', () => {
    const promised = Object.keys(protocol).filter((method) => protocol[method] === 'agent')
    expect(new Set(Object.keys(answersOf({} as Desk)))).toEqual(new Set(promised))
  })

  test.each(found(/sendNative\(["'`](\w+)["'`]/g))('knows native().%s()', (method) => {
    expect(nativeMethods).toHaveProperty([method])
  })

  test('says why it refuses', () => {
    expect(refusalOf('Tool.getTicket', {})).toBe(
      'Tool.getTicket is not supported by this host: it signs in nowhere, so it holds no ticket',
    )
    expect(refusalOf('App.callWxMethod', { pluginId: 'x' })).toContain('it runs no plugins')
    expect(refusalOf('App.somethingNew', {})).toContain('is not supported by this host')
    expect(refusalOf('App.getPageStack', {})).toBeUndefined()
  })
})
