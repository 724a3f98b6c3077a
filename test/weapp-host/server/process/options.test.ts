import { readOptions } from './options'

describe('the words of the command line', () => {
  it('are those that automator.launch gives', () => {
    const words = 'auto --project /p --auto-port 9421 --auto-account me --trust-project'.split(' ')
    expect(readOptions(words, {})).toEqual({
      project: '/p',
      port: 9421,
      openid: 'me',
      idleSeconds: 60,
      showTimes: false,
    })
  })

  it('may do without the command', () => {
    expect(readOptions(['--project', '/p'], {})).toMatchObject({ project: '/p', port: 9420, openid: '' })
  })

  it('are completed by the environment', () => {
    const env = {
      WEAPP_HOST_CLOUD: 'http://127.0.0.1:9000/',
      WEAPP_HOST_IDLE_SECONDS: '5',
      WEAPP_HOST_TIMES: '1',
    }
    const expected = { cloud: 'http://127.0.0.1:9000', idleSeconds: 5, showTimes: true }
    expect(readOptions(['--project', '/p'], env)).toMatchObject(expected)
  })

  it.each([
    [['auto'], /^--project is missing/],
    [['preview', '--project', '/p'], /^unknown command preview/],
    [['--project', '/p', '--auto-port', 'x'], /^--auto-port: x is not a whole number/],
    [['--projekt', '/p'], /^Unknown option '--projekt'/],
  ])('%j is refused', (words, message) => {
    expect(() => readOptions(words, {})).toThrow(message)
  })
})
