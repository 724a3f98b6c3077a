import { closeTown, newResident, openTown, type Town } from './resident'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

describe('a resident asks which bin', () => {
  test.each([
    ['by name', '西瓜皮', '西瓜皮', '厨余垃圾'],
    ['by pinyin', 'xiguapi', '西瓜皮', '厨余垃圾'],
    ['by a whole question', '快递盒子扔哪个桶', '快递盒', '可回收物'],
    ['by a north-eastern name', '苞米瓤子', '玉米芯', '厨余垃圾'],
  ])('%s', async (_, words, name, bin) => {
    const { page, visit, context } = await newResident(town)
    await visit('/')
    await page.fill('input', words)
    await expect(page.locator('.best-name').innerText()).resolves.toBe(name)
    await expect(page.locator('.best-bin').innerText()).resolves.toBe(bin)
    await context.close()
  })

  test('about several things at once, and hears of each', async () => {
    const { page, visit, context } = await newResident(town)
    await visit('/')
    await page.fill('input', '香蕉皮和快递盒')
    await expect(page.locator('.results .entry-row-name').allInnerTexts()).resolves.toEqual([
      '香蕉皮',
      '快递盒',
    ])
    await context.close()
  })

  test('opens the answer, comes back, and finds the question among the recent ones', async () => {
    const { page, visit, context } = await newResident(town)
    await visit('/')
    await page.fill('input', '西瓜皮')
    await page.locator('.best').click()
    await page.getByText('先这样做').waitFor()
    await page.getByLabel('返回').last().click()
    await page.getByLabel('清空输入').click()
    await page.getByLabel('再查一次西瓜皮').waitFor()
    await page.getByLabel('清空最近查过的').click()
    await expect(page.getByLabel('再查一次西瓜皮').count()).resolves.toBe(0)
    await context.close()
  })

  test('is told not to touch what may kill, in a live region with a button that calls', async () => {
    const { page, visit, context } = await newResident(town, 320)
    const asked: string[] = []
    const chrome = await context.newCDPSession(page)
    await chrome.send('Page.enable')
    chrome.on('Page.frameRequestedNavigation', ({ url }) => asked.push(url))
    await visit('/')
    await page.fill('input', '家里挖地基挖出来一个生锈的铁桶里面有黄色的油怎么办')
    await expect(page.getByRole('alert').innerText()).resolves.toMatch(/^别碰、别撬/)
    await expect(page.locator('.best').count()).resolves.toBe(0)
    await page.getByRole('button', { name: '打110报警' }).click()
    expect(asked).toContain('tel:110')
    await page.getByRole('link', { name: '为什么，还要做什么' }).click()
    await page.getByText('还要这样做').waitFor()
    await expect(page.getByRole('button', { name: '打110报警' }).last().isVisible()).resolves.toBe(true)
    await context.close()
  })

  test('hears no guess for what nobody knows, and can report it', async () => {
    const { page, visit, context } = await newResident(town)
    await visit('/')
    await page.fill('input', '阿斯顿飞')
    await expect(page.locator('.best').count()).resolves.toBe(0)
    await page.getByLabel('告诉我们缺了它').click()
    await expect(page.locator('.report input').inputValue()).resolves.toBe('阿斯顿飞')
    await context.close()
  })
})

describe('a link', () => {
  test('to an answer shows the class of the catalogue, whatever else the link says', async () => {
    const { page, visit, context } = await newResident(town)
    await visit(`/features/answer/answer/index?name=${encodeURIComponent('西瓜皮')}&wasteClass=hazardous`)
    await expect(page.locator('.answer-bin-name').innerText()).resolves.toBe('厨余垃圾')
    await context.close()
  })

  test('that leads nowhere says so', async () => {
    const { page, visit, context } = await newResident(town)
    await visit('/features/no/such/page')
    await page.locator('.notice-title').waitFor()
    await page.getByLabel('去查一查怎么扔').click()
    await page.locator('.hero').waitFor()
    await context.close()
  })
})
