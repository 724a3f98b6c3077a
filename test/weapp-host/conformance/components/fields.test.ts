import { useComponents } from './component-page'

const { open } = useComponents()

describe('input', () => {
  it('tells the text, the cursor and the key as it is typed (component/input.html)', async () => {
    const page = await open('fields')
    await page.type('#free', '香蕉')
    expect(await page.details('input')).toEqual([{ value: '香蕉', cursor: 2, keyCode: 0 }])
    expect(await page.property('#free', 'value')).toBe('香蕉')
  })

  it('keeps what was typed when the page gives the same value again (component/input.html)', async () => {
    const page = await open('fields')
    await page.type('#free', 'typed')
    await page.tap('#same')
    expect(await page.property('#free', 'value')).toBe('typed')
  })

  it('takes a value that differs from the last one given (component/input.html)', async () => {
    const page = await open('fields')
    await page.type('#controlled', 'abc')
    expect(await page.text('#echo')).toBe('abc')
    await page.tap('#clear')
    expect(await page.property('#controlled', 'value')).toBe('')
    await page.type('#controlled', 'abc')
    expect(await page.property('#controlled', 'value')).toBe('abc')
  })

  it('shows the text that the handler of bindinput returns (component/input.html)', async () => {
    const page = await open('fields')
    await page.type('#shouting', 'loud')
    expect(await page.property('#shouting', 'value')).toBe('LOUD')
  })

  it('cuts at maxlength, counted in UTF-16 (component/input.html)', async () => {
    const page = await open('fields')
    await page.type('#short', '一二三四五')
    await page.type('#short', '😀😀😀')
    expect((await page.details('input')).map(({ value }) => value)).toEqual(['一二三四', '😀😀'])
  })

  it('types only what the keyboard of its type has (component/input.html)', async () => {
    const page = await open('fields')
    await page.type('#digits', '1a2.3')
    await page.type('#money', '1a2.3')
    expect((await page.details('input')).map(({ value }) => value)).toEqual(['123', '12.3'])
  })

  it('focuses before it is typed in, and blurs the one before (component/input.html)', async () => {
    const page = await open('fields')
    await page.type('#controlled', 'a')
    await page.type('#free', 'b')
    expect((await page.heard()).map(({ type, id }) => `${type} ${id}`)).toEqual([
      'focus controlled',
      'blur controlled',
      'input free',
    ])
    expect((await page.details('blur'))[0]).toMatchObject({ value: 'a' })
  })

  it('is focused by a tap and by `focus` (component/input.html)', async () => {
    const page = await open('fields')
    await page.tap('#call')
    await page.tap('#call')
    await page.tap('#controlled')
    expect((await page.heard()).map(({ type, id }) => `${type} ${id}`)).toEqual([
      'focus called',
      'blur called',
      'focus controlled',
    ])
  })

  it('cannot be typed in while disabled (component/input.html)', async () => {
    const page = await open('fields')
    await expect(page.type('#off', 'x')).rejects.toThrow('disabled')
    await page.tap('#off')
    expect(await page.heard()).toEqual([])
  })

  it('shows its placeholder in its own class and style until there is text (component/input.html)', async () => {
    const page = await open('fields')
    await page.type('#free', '')
    expect(await page.text('#free')).toBe('写点什么')
    await page.type('#free', 'x')
    expect(await page.text('#free')).toBe('')
  })

  it('writes into the page what model:value binds (framework/view/two-way-bindings.html)', async () => {
    const page = await open('fields')
    await page.type('#two-way', 'there')
    expect(await page.text('#both')).toBe('there')
    await page.set({ both: 'back' })
    expect(await page.property('#two-way', 'value')).toBe('back')
  })

  it('keeps its events to itself: they do not bubble (framework/view/wxml/event.html)', async () => {
    const page = await open('fields')
    await page.type('#inside', 'x')
    await page.tap('#controlled')
    expect((await page.heard()).map(({ id }) => id)).not.toContain('around')
  })
})

describe('textarea', () => {
  it('takes 140 characters unless maxlength says otherwise (component/textarea.html)', async () => {
    const page = await open('fields')
    await page.type('#limited', '字'.repeat(200))
    await page.type('#long', '字'.repeat(200))
    expect((await page.details('input')).map(({ value }) => String(value).length)).toEqual([140, 200])
  })

  it('grows with its lines under auto-height, and tells linechange (component/textarea.html)', async () => {
    const page = await open('fields')
    const before = await (await page.find('#long')).size()
    await page.type('#long', 'one\ntwo\nthree')
    const after = await (await page.find('#long')).size()
    expect(Number(after.height)).toBeGreaterThan(Number(before.height))
    expect((await page.details('linechange')).at(-1)).toMatchObject({ lineCount: 3 })
  })
})

describe('label', () => {
  it('hands a tap on to the field inside (component/label.html)', async () => {
    const page = await open('fields')
    await page.tap('#caption')
    expect(await page.heard('focus')).toMatchObject([{ id: 'labelled' }])
  })
})
