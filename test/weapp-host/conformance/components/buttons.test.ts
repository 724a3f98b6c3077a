import { useComponents } from './component-page'

const { open } = useComponents()

describe('button', () => {
  it('looks as its type, size and plain say (component/button.html)', async () => {
    const page = await open('buttons')
    expect(await page.style('#plain', 'display')).toBe('inline-block')
    expect(await page.style('#plain', 'background-color')).toBe('rgba(0, 0, 0, 0)')
    expect(await page.style('#loading', 'background-color')).toBe('rgb(7, 193, 96)')
  })

  it('tells its tap, which goes on to those around it (framework/view/wxml/event.html)', async () => {
    const page = await open('buttons')
    await page.tap('#plain')
    expect((await page.heard('tap')).map(({ id }) => id)).toEqual(['plain', 'around'])
  })

  it('swallows the tap while disabled (component/button.html)', async () => {
    const page = await open('buttons')
    await page.tap('#off')
    expect(await page.heard()).toEqual([])
  })

  it('does not get a tap that something covers it from (component/view.html)', async () => {
    const page = await open('buttons')
    await page.tap('#covered')
    expect((await page.heard('tap')).map(({ id }) => id)).toEqual(['cover'])
  })

  it('open-type share asks the page, with the button as target (reference/api/Page.html#onShareAppMessage)', async () => {
    const page = await open('buttons')
    await page.tap('#share')
    expect(await page.details('share')).toMatchObject([
      { from: 'button', target: { id: 'share', dataset: { from: 'card' } } },
    ])
  })

  it('open-type agreePrivacyAuthorization tells the consent (component/button.html)', async () => {
    const page = await open('buttons')
    await page.tap('#privacy')
    expect(await page.types()).toEqual(['agreeprivacyauthorization'])
  })

  it('open-type getPhoneNumber fails loudly until the test says what a person answers (component/button.html)', async () => {
    const page = await open('buttons')
    await page.tap('#phone')
    expect(page.problems.join()).toContain('cannot be imitated')
    expect(await page.heard()).toEqual([])
    await (await page.find('#phone')).trigger('getphonenumber', { code: '1' })
    expect(await page.details('getphonenumber')).toEqual([{ code: '1' }])
  })
})

describe('view', () => {
  it('wears hover-class under a finger (component/view.html)', async () => {
    const page = await open('buttons')
    await page.tap('#free')
    expect(await page.style('#hover', 'color')).toBe('rgb(1, 2, 3)')
  })

  it('hover-stop-propagation keeps the finger from those around (component/view.html)', async () => {
    const page = await open('buttons')
    await page.tap('#kept')
    expect(await page.style('#kept', 'color')).toBe('rgb(1, 2, 3)')
    expect(await page.style('#hover', 'color')).not.toBe('rgb(1, 2, 3)')
  })
})
