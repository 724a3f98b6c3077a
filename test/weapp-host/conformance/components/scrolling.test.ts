import { type ComponentPage, useComponents } from './component-page'

const { open } = useComponents()

/** Scrolls the list, and waits until its page has heard of scrolling so often. */
async function scroll(page: ComponentPage, top: number, times = 1): Promise<void> {
  await page.act('#list', 'scrollTo', 0, top)
  await page.hears('scroll', times)
}

describe('scroll-view', () => {
  it('tells where it has come to, and by how much (component/scroll-view.html)', async () => {
    const page = await open('scroll')
    await page.act('#list', 'scrollTo', 0, 120)
    const [detail] = await page.hears('scroll')
    expect(detail).toEqual({
      scrollLeft: 0,
      scrollTop: 120,
      scrollHeight: 500,
      scrollWidth: 375,
      deltaX: 0,
      deltaY: -120,
    })
    expect(await page.property('#list', 'scrollTop')).toBe(120)
  })

  it('tells scrolltolower once when the end comes near (component/scroll-view.html)', async () => {
    const page = await open('scroll')
    await scroll(page, 360)
    await scroll(page, 400, 2)
    expect(await page.details('scrolltolower')).toEqual([{ direction: 'bottom' }])
    await scroll(page, 100, 3)
    await page.act('#list', 'scrollTo', 0, 400)
    expect(await page.hears('scrolltolower', 2)).toHaveLength(2)
  })

  it('tells scrolltolower again when there is more to see (component/scroll-view.html)', async () => {
    const page = await open('scroll')
    await page.act('#list', 'scrollTo', 0, 400)
    await page.hears('scrolltolower')
    await page.set({ rows: Array.from({ length: 14 }, (_, row) => row) })
    await page.act('#list', 'scrollTo', 0, 600)
    expect(await page.hears('scrolltolower', 2)).toHaveLength(2)
  })

  it('tells scrolltoupper on the way back (component/scroll-view.html)', async () => {
    const page = await open('scroll')
    await scroll(page, 200)
    await scroll(page, 20, 2)
    await scroll(page, 0, 3)
    expect(await page.details('scrolltoupper')).toEqual([{ direction: 'top' }])
  })

  it('goes where scroll-top, scroll-left and scroll-into-view say (component/scroll-view.html)', async () => {
    const page = await open('scroll')
    expect(await page.property('#wide', 'scrollLeft')).toBe(30)
    await page.set({ top: 70 })
    expect(await page.property('#list', 'scrollTop')).toBe(70)
    await page.set({ into: 'row5' })
    expect(await page.property('#list', 'scrollTop')).toBe(250)
  })

  it('does not scroll unless scroll-x or scroll-y allows (component/scroll-view.html)', async () => {
    const page = await open('scroll')
    await page.act('#still', 'scrollTo', 0, 100)
    expect(await page.property('#still', 'scrollTop')).toBe(0)
    expect(await page.style('#still', 'overflow-y')).toBe('hidden')
  })

  it('refreshes while refresher-triggered, and tells when it is back (component/scroll-view.html)', async () => {
    const page = await open('scroll')
    await page.set({ triggered: true })
    await page.hears('refresherrestore')
    expect(await page.types()).toEqual(['refresherrefresh', 'refresherrestore'])
  })
})

describe('swiper', () => {
  it('tells a turn by finger, and when it has come to rest (component/swiper.html)', async () => {
    const page = await open('swipers')
    await page.act('#swiper', 'swipeTo', 1)
    await page.hears('animationfinish')
    expect(await page.heard()).toEqual(
      ['change', 'animationfinish'].map((type) => ({
        type,
        id: 'swiper',
        detail: { current: 1, currentItemId: 'two', source: 'touch' },
      })),
    )
    expect(await page.property('#swiper', 'current')).toBe(1)
  })

  it('tells a turn by the page with an empty source (component/swiper.html)', async () => {
    const page = await open('swipers')
    await page.set({ current: 2 })
    expect(await page.details('change')).toEqual([{ current: 2, currentItemId: 'three', source: '' }])
  })

  it('shows the current item where the swiper is (component/swiper.html)', async () => {
    const page = await open('swipers')
    await page.act('#swiper', 'swipeTo', 2)
    await page.hears('animationfinish')
    const { left } = await (await page.find('#s2')).offset()
    expect(left).toBe((await (await page.find('#swiper')).offset()).left)
    const up = await (await page.find('#up1')).offset()
    expect(up.top).toBe((await (await page.find('#up')).offset()).top)
  })

  it('turns alone, round and round (component/swiper.html)', async () => {
    const page = await open('swipers')
    await page.set({ alone: true })
    const turns = await page.hears('change', 3)
    expect(turns.slice(0, 3).map(({ current, source }) => `${current} ${source}`)).toEqual([
      '1 autoplay',
      '0 autoplay',
      '1 autoplay',
    ])
  })

  it('has no item beyond its last (component/swiper.html)', async () => {
    const page = await open('swipers')
    await expect(page.act('#swiper', 'swipeTo', 3)).rejects.toThrow('no item 3')
  })
})

describe('movable-view', () => {
  it('starts at x and y and stays in its area (component/movable-view.html)', async () => {
    const page = await open('swipers')
    expect(await page.property('#stone', 'x')).toBe(10)
    await page.act('#stone', 'moveTo', 200, 30)
    expect((await page.details('change')).at(-1)).toEqual({ x: 70, y: 30, source: 'touch' })
  })

  it('moves only in its direction (component/movable-view.html)', async () => {
    const page = await open('swipers')
    await page.act('#rail', 'moveTo', 20, 20)
    expect((await page.details('change')).at(-1)).toEqual({ x: 20, y: 0, source: 'touch' })
  })
})
