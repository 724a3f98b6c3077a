import { closeTown, newResident, openTown, signIn, type Town } from './resident'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => closeTown(town))

const reportOf = (thing: string) =>
  `/features/answer/report/index?kind=missing&query=${encodeURIComponent(thing)}`

describe('a report', () => {
  test('written offline stays on the phone, and is sent once when the network is back', async () => {
    const resident = await newResident(town)
    const { page, visit, context } = resident
    await signIn(resident, town)
    await visit(reportOf('暖壶胆'))
    await context.setOffline(true)
    await page.getByLabel('送出').click()
    await page.getByText('联网以后会自动送出').waitFor()
    await context.setOffline(false)
    await page.getByText('收到了，谢谢您！').waitFor()
    await visit('/features/me/home/index')
    await page.getByText('缺了：暖壶胆').waitFor()
    await expect(page.getByText('缺了：暖壶胆').count()).resolves.toBe(1)
    await context.close()
  })

  test('survives closing the page before it was sent', async () => {
    const resident = await newResident(town)
    const { page, visit, context } = resident
    await signIn(resident, town)
    await context.route('**/api', (route) => route.abort())
    await visit(reportOf('灯罩'))
    await page.getByLabel('送出').click()
    await page.getByText('过一会儿会自动再送').waitFor()
    await page.goto('about:blank')
    await context.unroute('**/api')
    await visit('/features/me/home/index')
    await page.getByText('缺了：灯罩').waitFor()
    await context.close()
  })

  test('of someone who has not signed in waits for them to do so', async () => {
    const resident = await newResident(town)
    const { page, visit, context } = resident
    await visit(reportOf('鸡毛掸子'))
    await page.getByLabel('送出').click()
    await page.getByLabel('去登录').click()
    await page.locator('button[name=person]').first().click()
    await visit('/features/me/home/index')
    await page.getByText('缺了：鸡毛掸子').waitFor()
    await context.close()
  })
})
