import { useComponents } from './component-page'

const { open } = useComponents()

describe('form', () => {
  it('submit carries the values by name (component/form.html)', async () => {
    const page = await open('form')
    await page.tap('#submit')
    const [detail] = await page.details('submit')
    expect(detail?.value).toEqual({
      name: 'Li',
      letter: 'hello',
      on: true,
      many: 30,
      fruit: 1,
      bins: ['a', 'c'],
      one: 'y',
    })
    expect(detail?.target).toMatchObject({ id: 'submit', dataset: { way: 'top' } })
  })

  it('submit carries what a person has changed, not what the page gave (component/form.html)', async () => {
    const page = await open('form')
    await page.type('input', 'Wang')
    await page.act('switch', 'tap')
    await page.act('slider', 'slideTo', 55)
    await page.tap('#submit')
    expect((await page.details('submit'))[0]?.value).toMatchObject({ name: 'Wang', on: false, many: 55 })
  })

  it('leaves out fields inside custom components (framework/custom-component/behaviors.html)', async () => {
    const page = await open('form')
    await page.tap('#submit')
    expect((await page.details('submit'))[0]?.value).not.toHaveProperty('hidden')
  })

  it('reset empties every field and tells so (component/form.html)', async () => {
    const page = await open('form')
    await page.tap('#reset')
    expect(await page.heard('reset')).toHaveLength(1)
    await page.tap('#submit')
    expect((await page.details('submit'))[0]?.value).toEqual({
      name: '',
      letter: '',
      on: false,
      many: 0,
      fruit: 0,
      bins: [],
      one: '',
    })
  })

  it('hears no button outside of it (component/button.html)', async () => {
    const page = await open('form')
    await page.tap('#outside')
    expect(await page.heard()).toEqual([])
  })
})

describe('checkbox-group and radio-group', () => {
  it('a checkbox tells its group all that is checked (component/checkbox-group.html)', async () => {
    const page = await open('choices')
    await page.tap('#ca')
    await page.tap('#cb')
    expect(await page.details('change')).toEqual([{ value: ['a', 'b'] }, { value: ['a'] }])
  })

  it('a label around a checkbox checks it once (component/label.html)', async () => {
    const page = await open('choices')
    await page.tap('#la text')
    expect(await page.details('change')).toEqual([{ value: ['a', 'b'] }])
  })

  it('a disabled checkbox stays as it is (component/checkbox.html)', async () => {
    const page = await open('choices')
    await page.tap('#cc')
    expect(await page.heard()).toEqual([])
  })

  it('one radio of a group is checked, and a second tap is no change (component/radio-group.html)', async () => {
    const page = await open('choices')
    await page.tap('#rx')
    await page.tap('#rx')
    expect(await page.details('change')).toEqual([{ value: 'x' }])
    expect(await page.property('#ry', 'checked')).toBe(false)
  })

  it('a label reaches the control that `for` names (component/label.html)', async () => {
    const page = await open('choices')
    await page.tap('#for-y')
    expect(await page.heard()).toMatchObject([{ type: 'change', id: 'one', detail: { value: 'x' } }])
  })
})

describe('switch', () => {
  it('turns with a tap (component/switch.html)', async () => {
    const page = await open('choices')
    await page.tap('#switch')
    await page.tap('#switch')
    expect(await page.details('change')).toEqual([{ value: false }, { value: true }])
  })

  it('stays turned when the page gives the same value again (component/switch.html)', async () => {
    const page = await open('choices')
    await page.tap('#switch')
    await page.tap('#same')
    expect(await page.property('#switch', 'checked')).toBe(false)
  })

  it('stays as it is while disabled (component/switch.html)', async () => {
    const page = await open('choices')
    await page.tap('#fixed')
    expect(await page.heard()).toEqual([])
  })
})

describe('slider', () => {
  it('stands on a step between min and max (component/slider.html)', async () => {
    const page = await open('choices')
    await page.act('#slider', 'slideTo', 33)
    await page.act('#slider', 'slideTo', 900)
    expect(await page.details('change')).toEqual([{ value: 35 }, { value: 50 }])
    expect(await page.text('#slider')).toBe('50')
  })

  it('goes where its track is touched (component/slider.html)', async () => {
    const page = await open('choices')
    await page.tap('#slider')
    const [detail] = await page.details('change')
    expect([30, 35]).toContain(detail?.value)
  })

  it('does not move while disabled (component/slider.html)', async () => {
    const page = await open('choices')
    await page.tap('#stuck')
    await expect(page.act('#stuck', 'slideTo', 9)).rejects.toThrow('disabled')
    expect(await page.heard()).toEqual([])
  })
})
