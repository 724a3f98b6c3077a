import { openFixture, type OpenFixture } from '../open-fixture'

let fixture: OpenFixture
let call: (method: string, ...given: unknown[]) => Promise<unknown>

beforeAll(async () => {
  fixture = await openFixture('wx')
  const page = await fixture.goTo('/pages/query/query')
  call = (method, ...given) => page.callMethod(method, ...given)
}, 60_000)

afterAll(() => fixture.close())

describe('wx.createSelectorQuery', () => {
  it('answers in the order of the questions, in px below the navigation bar (api/wxml/SelectorQuery.exec.html)', async () => {
    expect(await call('rects')).toEqual([
      {
        id: 'first',
        dataset: { kind: 'paper' },
        left: 0,
        top: 0,
        right: 100,
        bottom: 40,
        width: 100,
        height: 40,
      },
      [expect.objectContaining({ width: 100 }), expect.objectContaining({ width: 50, top: 40 })],
      null,
      expect.objectContaining({ scrollTop: 0, scrollHeight: expect.any(Number) }),
    ])
  })

  it('tells only the fields asked for (api/wxml/NodesRef.fields.html)', async () => {
    expect(await call('fields')).toEqual([
      { dataset: { kind: 'paper' }, mark: { part: 'top' }, width: 100, height: 40, color: 'rgb(1, 2, 3)' },
      {
        'scroll-y': true,
        scrollY: true,
        scrollLeft: 0,
        scrollTop: 0,
        scrollWidth: expect.any(Number),
        scrollHeight: 500,
      },
    ])
  })

  it('calls each callback before that of exec (api/wxml/SelectorQuery.exec.html)', async () => {
    expect(await call('order')).toEqual(['first', 'second', 'exec'])
  })

  it('does not look into custom components, except by >>> (api/wxml/SelectorQuery.select.html)', async () => {
    expect(await call('across')).toEqual([[], [expect.objectContaining({ width: 30, height: 10 })]])
  })

  it('looks into a component that it is told to (api/wxml/SelectorQuery.in.html)', async () => {
    expect(await call('inCard')).toEqual([[expect.objectContaining({ width: 30 })]])
    expect(await call('ownOfCard')).toEqual([expect.objectContaining({ width: 30 })])
  })

  it('gives a canvas to draw on (api/wxml/NodesRef.node.html)', async () => {
    expect(await call('draw')).toMatchObject({ type: 'jpeg', width: expect.any(Number) })
    expect(fixture.problems).toEqual([])
  })

  it('knows no tags: the story is told (api/wxml/SelectorQuery.select.html)', async () => {
    expect(await call('tag')).toEqual([null])
    expect(fixture.problems.splice(0).map(({ text }) => text)).toEqual([
      expect.stringContaining('know no tags'),
    ])
  })
})

describe('an intersection observer', () => {
  it('tells when a threshold is passed, until it is disconnected (api/wxml/IntersectionObserver.observe.html)', async () => {
    await call('watch')
    await call('shrink', 50)
    await call('shrink', 0)
    expect(await call('seen')).toEqual([
      { ratio: 0.5, name: 't' },
      { ratio: 1, name: 't' },
    ])
    await call('unwatch')
    await call('shrink', 100)
    expect(await call('seen')).toHaveLength(2)
  })

  it('widens the viewport by its margins (api/wxml/IntersectionObserver.relativeToViewport.html)', async () => {
    expect(await call('near')).toEqual(['with a margin'])
  })
})

describe('wx.pageScrollTo', () => {
  it('scrolls to a place or to a node (api/ui/scroll/wx.pageScrollTo.html)', async () => {
    expect(await call('scroll', { scrollTop: 120, duration: 0 })).toBe(120)
    expect(await call('scroll', { selector: '#first', duration: 0 })).toBe(0)
  })
})
