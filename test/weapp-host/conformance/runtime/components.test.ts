import type { Element, Page } from '../../launch/mini-program'
import { openFixture, type OpenFixture } from '../open-fixture'

jest.setTimeout(60_000)

let fixture: OpenFixture
let page: Page
beforeAll(async () => {
  fixture = await openFixture('runtime')
})
afterAll(() => fixture.close())

const told = () => fixture.miniProgram.evaluate('() => getApp().takeTold()') as Promise<string[]>

async function inside(selector: string, inner?: string): Promise<Element> {
  const element = await page.$(selector)
  const found = inner === undefined ? element : await element?.$(inner)
  if (!found) throw new Error(`no ${selector} ${inner ?? ''}`)
  return found
}

describe('WXML', () => {
  beforeEach(async () => {
    page = await fixture.goTo('/pages/plain/plain')
  })

  const heard = async (id: string) => {
    await (await inside(id)).tap()
    return page.data('heard')
  }

  it('lets a tap bubble, after who captures it (framework/view/wxml/event.html)', async () => {
    expect(await heard('#free')).toEqual(['outer', 'free', 'middle'])
  })

  it('stops it at catch (framework/view/wxml/event.html)', async () => {
    expect(await heard('#caught')).toEqual(['outer', 'caught'])
  })

  it('tells one of those bound by mut-bind (framework/view/wxml/event.html)', async () => {
    expect(await heard('#mutual')).toEqual(['outer', 'mutual'])
  })

  it('has templates and WXS (reference/wxml/template.html)', async () => {
    expect(await (await inside('.greeting')).text()).toBe('YOU!')
  })

  it('has conditions (reference/wxml/conditional.html)', async () => {
    expect(await page.$('.none')).not.toBeNull()
    await page.setData({ count: 3 })
    expect(await page.$('.none')).toBeNull()
    expect(await (await inside('.many')).text()).toBe('3')
  })

  it('follows setData, whose data is new at once (reference/api/Page.html#Page-prototype-setData)', async () => {
    expect(await page.callMethod('setAndLook')).toEqual([1, 'z', 'drawn'])
  })
})

describe('WXSS', () => {
  beforeAll(async () => {
    page = await fixture.goTo('/pages/scoped/scoped')
  })

  const colour = async (selector: string, inner?: string) => (await inside(selector, inner)).style('color')
  const black = 'rgb(0, 0, 0)'

  it('of a component stays in it (framework/custom-component/wxml-wxss.html)', async () => {
    expect(await colour('#closed', '.own')).toBe('rgb(4, 4, 4)')
    expect(await colour('.from-closed')).toBe(black)
  })

  it('of page and app stays out of a component (framework/custom-component/wxml-wxss.html)', async () => {
    expect(await colour('#closed', '.inner')).toBe(black)
    expect(await colour('#closed', '.app')).toBe(black)
  })

  it('reaches a component, and out of it, where that shares (framework/custom-component/wxml-wxss.html)', async () => {
    expect(await colour('#open', '.inner')).toBe('rgb(2, 2, 2)')
    expect(await colour('.from-open')).toBe('rgb(5, 5, 5)')
  })

  it('is lent by external classes, and :host is the component (framework/custom-component/wxml-wxss.html)', async () => {
    expect(await colour('#closed', '.taken')).toBe('rgb(3, 3, 3)')
    expect(await (await inside('#closed')).style('padding-left')).toBe('7px')
  })

  it('counts a width without padding, unless it says otherwise (framework/view/wxss.html)', async () => {
    expect(await (await inside('.from-closed')).style('box-sizing')).toBe('content-box')
  })
})

describe('a component', () => {
  beforeEach(async () => {
    await told()
    page = await fixture.goTo('/pages/parts/parts')
    await page.waitFor(60)
  })

  const own = async (path: string) => ((await inside('#row')) as Element & { data: Page['data'] }).data(path)

  it('lives from created to detached (framework/custom-component/lifetimes.html)', async () => {
    await page.callMethod('drop')
    expect((await told()).filter((step) => !step.includes('page'))).toEqual([
      'row created',
      'row attached of its behaviour',
      'row attached',
      'row ready',
      'row detached',
    ])
  })

  it('hears of its page (framework/custom-component/lifetimes.html)', async () => {
    await told()
    await fixture.miniProgram.callWxMethod('navigateTo', { url: '/sub/pages/inside/inside' })
    await fixture.miniProgram.callWxMethod('navigateBack')
    expect(await told()).toEqual(['row page hide', 'row page show'])
  })

  it('has typed properties, and observers of them (framework/custom-component/observer.html)', async () => {
    expect([await own('many'), await own('word'), await own('flag')]).toEqual([7, 'as usual', false])
    await page.setData({ amount: 21 })
    expect(await (await inside('#row', '.double')).text()).toBe('42')
  })

  it('takes in behaviours, its own data first (framework/custom-component/behaviors.html)', async () => {
    expect([await own('fromBehavior'), await own('both')]).toEqual(['behaviour', 'component'])
    const row = (await inside('#row')) as Element & { callMethod(name: string): Promise<unknown> }
    expect(await row.callMethod('said')).toBe('by the behaviour')
  })

  it('shows what is put into its slots (framework/custom-component/wxml-wxss.html)', async () => {
    expect(await (await inside('#label', '.both')).text()).toBe('startend')
  })

  it('knows those it is related to (framework/custom-component/relations.html)', async () => {
    const group = (await inside('#group')) as Element & { callMethod(name: string): Promise<unknown> }
    expect(await group.callMethod('names')).toEqual(['a', 'b'])
  })
})

it('nothing went wrong that no test expected', () => {
  expect(fixture.problems).toEqual([])
})
