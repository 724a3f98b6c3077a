import type { Element } from '../../launch/mini-program'
import { useProtocolPage } from './use-protocol-page'

jest.setTimeout(60_000)

const on = useProtocolPage('/pages/home/home?id=1')

describe('finding elements (dev/devtools/auto/page.html)', () => {
  test('page.$ finds by class, by id as WXML has it, by tag, by attribute', async () => {
    expect((await on.one('.said')).tagName).toBe('text')
    expect((await on.one('#top')).tagName).toBe('view')
    expect((await on.one('input')).tagName).toBe('input')
    expect((await on.one('[data-kind="a"]')).tagName).toBe('view')
  })

  test('page.$ answers null for what is not there', async () => {
    await expect(on.page.$('.nowhere')).resolves.toBeNull()
  })

  test('page.$$ finds all, in order', async () => {
    const items: Element[] = await on.page.$$('.box > .item')
    await expect(Promise.all(items.map((item) => item.text()))).resolves.toEqual(['a', 'b'])
  })

  test('element.$ searches below the element only', async () => {
    const box = await on.one('.box')
    expect(await box.$('.item')).not.toBeNull()
    expect(await box.$('.go')).toBeNull()
  })

  test('page.$ does not see into a custom component, but sees what is put into its slot', async () => {
    await expect(on.page.$('.body')).resolves.toBeNull()
    await expect(on.page.$('#body')).resolves.toBeNull()
    expect(await on.page.$('.slotted')).not.toBeNull()
  })

  test('element.$ of a custom component searches inside it, and not inside the next one', async () => {
    const card = await on.one('card')
    expect(await card.$('.body')).not.toBeNull()
    expect(await card.$('.innermost')).toBeNull()
    expect(await (await card.$('inner'))?.$('.innermost')).not.toBeNull()
  })

  test('xpath finds by tag, class, id and text, and does not see into a custom component', async () => {
    expect((await on.page.xpath('//view[@class="box red"]/text'))?.tagName).toBe('text')
    expect((await on.page.xpath('//*[@id="go"]'))?.tagName).toBe('button')
    expect(await (await on.page.xpath('//text[text()="b"]'))?.text()).toBe('b')
    await expect(on.page.getElementsByXpath('/page/view')).resolves.toHaveLength(6)
    await expect(on.page.xpath('//*[@class="body"]')).resolves.toBeNull()
  })

  test('an element is the same one whichever way it was found', async () => {
    expect(await on.page.xpath('//button[@id="go"]')).toBe(await on.one('.go'))
  })

  test('waitFor waits for a selector', async () => {
    await (await on.one('.toggle')).tap()
    expect(await on.page.$('.gone')).toBeNull()
    await (await on.one('.toggle')).tap()
    await on.page.waitFor('.gone')
  })
})

describe('what an element tells (dev/devtools/auto/element.html)', () => {
  test('size and offset are in pixels from the top left corner of the page', async () => {
    const pad = await on.one('.pad')
    await expect(pad.size()).resolves.toEqual({ width: 100, height: 40 })
    const { left, top } = await pad.offset()
    expect(left).toBe(0)
    expect(top).toBeGreaterThan(0)
  })

  test('offset does not change when the page is scrolled', async () => {
    await on.open('/pages/tall/tall')
    const bottom = await on.one('.bottom')
    const before = await bottom.offset()
    await on.fixture.miniProgram.pageScrollTo(500)
    expect(await on.page.scrollTop()).toBe(500)
    await expect(bottom.offset()).resolves.toEqual(before)
  })

  test('text is what is seen', async () => {
    await expect((await on.one('.said')).text()).resolves.toBe('nothing')
  })

  test('attribute is what WXML says: id and class without the host’s prefixes', async () => {
    const box = await on.one('#top')
    await expect(box.attribute('id')).resolves.toBe('top')
    await expect(box.attribute('class')).resolves.toBe('box red')
    await expect(box.attribute('data-kind')).resolves.toBe('a')
  })

  test('property is the component’s own; one it does not have is refused', async () => {
    await expect((await on.one('.go')).property('disabled')).resolves.toBe(false)
    await expect((await on.one('.go')).property('colour')).rejects.toThrow('button.colour not exists')
  })

  test('style is computed', async () => {
    await expect((await on.one('#top')).style('color')).resolves.toBe('rgb(1, 2, 3)')
  })

  test('wxml and outerWxml print tags and attributes as WXML has them, and enter custom components', async () => {
    await expect((await on.one('.custom')).outerWxml()).resolves.toBe('<view class="custom">news</view>')
    await expect((await on.one('#pad')).wxml()).resolves.toBe('pad')
    const card = await (await on.one('card')).outerWxml()
    expect(card).toMatch(/^<card id="card".*<view id="body" class="body">card first 0<\/view>/)
    expect(card).toContain('<text class="slotted">slotted</text>')
    expect(card).not.toMatch(/wx-|__/)
  })

  test('an element that is gone says “element destroyed”', async () => {
    const gone = await on.one('.gone')
    await (await on.one('.toggle')).tap()
    await expect(gone.text()).rejects.toThrow('element destroyed')
  })
})

describe('the data of a page and of custom components (dev/devtools/auto/element.html)', () => {
  test('page.data gives all, or what stands at a path', async () => {
    await expect(on.page.data('list[1].name')).resolves.toBe('b')
    await expect(on.page.data()).resolves.toMatchObject({ said: 'nothing', query: { id: '1' } })
  })

  test('page.setData draws', async () => {
    await on.page.setData({ said: 'set', 'list[0].name': 'z' })
    await expect((await on.one('.said')).text()).resolves.toBe('set')
    await expect((await on.one('.item')).text()).resolves.toBe('z')
  })

  test('page.callMethod answers what the method returns, a promise’s value too', async () => {
    await expect(on.page.callMethod('add', 1, 2)).resolves.toBe(3)
    await expect(on.page.callMethod('nothing')).rejects.toThrow('page.nothing not exists')
  })

  test('a custom component has data, setData and callMethod', async () => {
    const card = await on.one('card')
    if (!('callMethod' in card)) throw new Error('no CustomElement')
    const custom = card as Element & {
      data(path?: string): Promise<unknown>
      setData(data: object): Promise<void>
      callMethod(method: string, ...args: unknown[]): Promise<unknown>
    }
    await expect(custom.callMethod('pick', 2)).resolves.toBe('picked')
    await expect(custom.data('own.count')).resolves.toBe(2)
    await expect((await on.one('.said')).text()).resolves.toBe('picked first')
    await custom.setData({ 'own.count': 7 })
    await expect((await custom.$('.body'))?.text()).resolves.toBe('card first 7')
  })

  test('a built-in component is no custom one', async () => {
    expect('callMethod' in (await on.one('.go'))).toBe(false)
  })

  test('page.size is that of all it holds', async () => {
    await on.open('/pages/tall/tall')
    expect(Number((await on.page.size()).height)).toBeGreaterThan(3000)
  })
})
