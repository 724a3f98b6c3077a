import { useComponents } from './component-page'

const { open } = useComponents()

describe('image', () => {
  it('tells its natural size when loaded, from a path beside the page (component/image.html)', async () => {
    const page = await open('pictures')
    await page.hears('load', 2)
    expect((await page.heard('load')).find(({ id }) => id === 'plain')?.detail).toEqual({
      width: 40,
      height: 20,
    })
  })

  it('tells an error for a picture that is not there (component/image.html)', async () => {
    const page = await open('pictures')
    await page.hears('error')
    expect((await page.heard('error')).map(({ id }) => id)).toEqual(['missing'])
  })

  it('is 320 by 240 unless styled (component/image.html)', async () => {
    const page = await open('pictures')
    expect(await (await page.find('#plain')).size()).toEqual({ width: 320, height: 240 })
  })

  it('widthFix and heightFix let the other side follow (component/image.html)', async () => {
    const page = await open('pictures')
    await page.hears('load', 2)
    expect(await (await page.find('#wide')).size()).toEqual({ width: 100, height: 50 })
    expect(await (await page.find('#high')).size()).toEqual({ width: 200, height: 100 })
  })

  it('lazy-load waits until it is near the window (component/image.html)', async () => {
    const page = await open('pictures')
    await page.hears('load', 2)
    expect((await page.heard('load')).map(({ id }) => id)).not.toContain('far')
    await page.miniProgram.pageScrollTo(6000)
    await page.hears('load', 3)
    expect((await page.heard('load')).map(({ id }) => id)).toContain('far')
  })
})

describe('canvas', () => {
  it('type 2d is drawn on, with pictures, and read (component/canvas.html)', async () => {
    const page = await open('pictures')
    expect(await page.call('draw')).toEqual({
      size: [100, 50],
      image: [40, 20],
      inside: [32, 128, 64],
      outside: [255, 0, 0],
      url: 'data:image/png;base64,',
      owner: 'undefined',
    })
  })
})

describe('icon and progress', () => {
  it('icon has the size that is asked for (component/icon.html)', async () => {
    const page = await open('pictures')
    expect(await (await page.find('#icon')).size()).toEqual({ width: 40, height: 40 })
  })

  it('progress shows its percentage, and tells when a moving bar has arrived (component/progress.html)', async () => {
    const page = await open('pictures')
    expect(await page.text('#progress')).toBe('40%')
    expect(await page.hears('activeend')).toHaveLength(1)
  })
})

describe('text', () => {
  it('breaks lines at \\n (component/text.html)', async () => {
    const page = await open('texts')
    expect(await page.text('#lines')).toBe('one\ntwo')
  })

  it('holds text in text, and nothing else (component/text.html)', async () => {
    const page = await open('texts')
    expect(await page.text('#nested')).toBe('abc')
    expect(await page.text('#only')).toBe('text')
  })

  it('decode decodes entities, which it else leaves as they are (component/text.html)', async () => {
    const page = await open('texts')
    expect(await page.text('#raw')).toBe('&lt;b&gt;&nbsp;&amp;')
    expect(await page.text('#decoded')).toBe('<b>\u00a0&')
    await page.set({ entity: '&lt;' })
    expect(await page.text('#decoded')).toBe('<')
  })

  it('space widens spaces (component/text.html)', async () => {
    const page = await open('texts')
    expect(await page.text('#spaced')).toBe('a\u2003b')
  })
})

describe('every component', () => {
  it('speaks by aria attributes, aria-role being the role (framework/accessibility.html)', async () => {
    const page = await open('texts')
    const element = await page.find('#spoken')
    expect(await element.attribute('aria-label')).toBe('said')
    expect(await element.attribute('role')).toBe('img')
    await page.set({ label: 'said again' })
    expect(await element.attribute('aria-label')).toBe('said again')
  })

  it('hidden takes it away (framework/view/component.html)', async () => {
    const page = await open('texts')
    await page.set({ gone: true })
    expect(await page.style('#spoken', 'display')).toBe('none')
  })

  it('plays the animation that wx.createAnimation made (api/ui/animation/wx.createAnimation.html)', async () => {
    const page = await open('texts')
    await page.call('move')
    await page.hears('transitionend')
    expect(await page.style('#moving', 'transform')).toBe('matrix(1, 0, 0, 1, 30, 0)')
  })
})

describe('rich-text', () => {
  it('shows a string with trusted tags only (component/rich-text.html)', async () => {
    const page = await open('texts')
    expect(await page.text('#rich-string')).toBe('hi you')
  })

  it('shows nodes, and drops tags that are not trusted (component/rich-text.html)', async () => {
    const page = await open('texts')
    expect(await page.text('#rich-array')).toBe('a>b')
  })
})
