import { gzipSync } from 'node:zlib'
import { closeTown, newResident, openTown, type Town } from './resident'

const mostKilobytes = 350

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => closeTown(town))

test('the first view, search data included, is at most 350 KB compressed', async () => {
  const { page, visit, context } = await newResident(town)
  const loaded = new Map<string, number>()
  page.on('response', async (response) => {
    if (!response.url().startsWith(town.address)) return
    loaded.set(response.url(), gzipSync(await response.body(), { level: 9 }).length)
  })
  await visit('/')
  await page.getByLabel('输入要扔的东西').fill('口罩')
  await page.getByText('其他垃圾').first().waitFor()
  await page.waitForLoadState('networkidle')
  await context.close()
  const kilobytes = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024
  expect(loaded.size).toBeGreaterThan(3)
  expect(kilobytes).toBeLessThanOrEqual(mostKilobytes)
})
