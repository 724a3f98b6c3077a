import { forgetQueries, rememberQuery, withQuery } from '../../../src/miniapp/app-state/recent-queries'
import { phone } from '../mocks/taro'

describe('recent queries', () => {
  test('stand newest first, each once', () => {
    expect(withQuery(['旧电池', '西瓜皮'], '西瓜皮')).toEqual(['西瓜皮', '旧电池'])
  })

  test('are not empty words', () => {
    expect(withQuery(['旧电池'], '  ')).toEqual(['旧电池'])
  })

  test('are at most eight', () => {
    const nine = Array.from({ length: 9 }, (_, at) => `第${at}样`)
    expect(nine.reduce<readonly string[]>(withQuery, [])).toHaveLength(8)
  })

  test('are kept on the phone until they are cleared', () => {
    const kept = () => JSON.parse(String(phone.stored.get('recent-queries'))) as { content: string[] }
    rememberQuery('西瓜皮')
    expect(kept().content).toEqual(['西瓜皮'])
    forgetQueries()
    expect(kept().content).toEqual([])
  })
})
