import { decodeEntities } from './entities'

describe('entities of a text', () => {
  it('are the signs that they stand for', () => {
    expect(decodeEntities('&lt;b&gt;&nbsp;&amp;&apos;', {})).toBe("<b>\u00a0&'")
  })

  it('are decoded once', () => {
    expect(decodeEntities('&amp;lt;', {})).toBe('&lt;')
  })

  it('may be more for one component, and else stay as they are written', () => {
    expect(decodeEntities('&quot;&ensp;', { '&quot;': '"' })).toBe('"&ensp;')
  })
})
