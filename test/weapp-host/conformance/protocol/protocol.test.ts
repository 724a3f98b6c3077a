import { ask } from '../../launch/mini-program'
import { protocol } from '../../agent/protocol'
import { openFixture, type OpenFixture } from '../open-fixture'

jest.setTimeout(60_000)

let fixture: OpenFixture
beforeAll(async () => {
  fixture = await openFixture('protocol')
})
afterAll(() => fixture.close())

const ending = ['Tool.close', 'App.exit']

describe('every method of the table, sent to the running host', () => {
  test.each(Object.keys(protocol).filter((method) => !ending.includes(method)))(
    '%s is answered, or refused with a reason',
    async (method) => {
      const params = {
        name: 'probe',
        names: [],
        args: [],
        selector: 'x',
        functionDeclaration: '() => {}',
        pageId: 0,
        elementId: '',
      }
      const answer = await ask(fixture.miniProgram, method, params).then(
        () => 'answered',
        (error: Error) => error.message,
      )
      expect(answer).toMatch(
        typeof protocol[method] === 'object'
          ? /is not supported by this host: /
          : /^answered$|destroyed|not exists|is no method it knows|selector/,
      )
    },
  )

  test('a method nobody has heard of is refused by name', async () => {
    await expect(ask(fixture.miniProgram, 'App.makeTea')).rejects.toThrow(
      'App.makeTea is not supported by this host',
    )
  })

  test('a plugin’s wx is refused', async () => {
    await expect(fixture.miniProgram.callPluginWxMethod('plugin', 'request')).rejects.toThrow(
      'it runs no plugins',
    )
  })
})
