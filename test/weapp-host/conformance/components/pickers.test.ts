import { useComponents } from './component-page'

const { open } = useComponents()

describe('picker', () => {
  it('opens with a tap, and 取消 tells cancel (component/picker.html)', async () => {
    const page = await open('pickers')
    await page.tap('#open')
    expect(await page.heard()).toEqual([])
    await page.act('#fruit', 'cancel')
    expect(await page.types()).toEqual(['cancel'])
  })

  it('is answered as a dialog is (dev/devtools/auto/native.html)', async () => {
    const page = await open('pickers')
    await page.tap('#open')
    await page.miniProgram.native().confirmModal()
    expect(await page.details('change')).toEqual([{ value: 0 }])
    await page.tap('#open')
    await page.miniProgram.native().cancelModal()
    expect(await page.types()).toEqual(['change', 'cancel'])
    await expect(page.miniProgram.native().cancelModal()).rejects.toThrow('no dialog is open')
  })

  it('selector tells the index (component/picker.html)', async () => {
    const page = await open('pickers')
    await page.act('#fruit', 'choose', 2)
    expect(await page.details('change')).toEqual([{ value: 2 }])
    expect(await page.property('#fruit', 'value')).toBe(2)
  })

  it('offers only what is in the range (component/picker.html)', async () => {
    const page = await open('pickers')
    await expect(page.act('#fruit', 'choose', 3)).rejects.toThrow('does not offer 3')
    await expect(page.act('#time', 'choose', '08:00')).rejects.toThrow('does not offer')
    await expect(page.act('#date', 'choose', '2027-09-02')).rejects.toThrow('does not offer')
  })

  it('multiSelector tells each column, for the page to change the next (component/picker.html)', async () => {
    const page = await open('pickers')
    await page.act('#multi', 'choose', [1, 1])
    expect(await page.details('columnchange')).toEqual([
      { column: 0, value: 1 },
      { column: 1, value: 1 },
    ])
    expect(await page.details('change')).toEqual([{ value: [1, 1] }])
  })

  it('time tells hh:mm (component/picker.html)', async () => {
    const page = await open('pickers')
    await page.act('#time', 'choose', '20:05')
    expect(await page.details('change')).toEqual([{ value: '20:05' }])
  })

  it('date tells as much as `fields` asks (component/picker.html)', async () => {
    const page = await open('pickers')
    await page.act('#date', 'choose', '2027-02-28')
    await page.act('#month', 'choose', '2026-11')
    expect(await page.details('change')).toEqual([{ value: '2027-02-28' }, { value: '2026-11' }])
  })

  it('region tells names and codes (component/picker.html)', async () => {
    const page = await open('pickers')
    await page.act('#region', 'choose', ['广东省', '广州市', '海珠区'])
    expect(await page.details('change')).toEqual([
      { value: ['广东省', '广州市', '海珠区'], code: ['440000', '440100', '440105'], postcode: '' },
    ])
  })

  it('does not open while disabled (component/picker.html)', async () => {
    const page = await open('pickers')
    await expect(page.act('#off', 'choose', 0)).rejects.toThrow('disabled')
  })
})

describe('picker-view', () => {
  it('tells the index of every column (component/picker-view.html)', async () => {
    const page = await open('pickers')
    await page.act('#view', 'choose', [2, 0])
    expect(await page.details('change')).toEqual([{ value: [2, 0] }])
  })

  it('shows the chosen item in its middle (component/picker-view.html)', async () => {
    const page = await open('pickers')
    const view = await page.find('#view')
    const middle = (await view.offset()).top + 85
    const [, second] = await view.$$('view')
    const { top } = await second.offset()
    expect(Math.abs(top + 17 - middle)).toBeLessThan(2)
  })
})
