import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { closeTown, newResident, openTown, type Town } from './resident'

const mostKilobytes = 350

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => closeTown(town))

test('the first view, search data included, is at most 350 KB compressed', async () => {
  const { page, visit, context } = await newResident(town)
  const loaded = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (response.url().startsWith(town.address)) loaded.set(response.url(), compressedBytes(response))
  })
  await visit('/')
  await page.getByLabel('输入要扔的东西').fill('口罩')
  await page.getByText('其他垃圾').first().waitFor()
  await page.waitForLoadState('networkidle')
  const bytes = await Promise.all(loaded.values())
  await context.close()
  const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1024
  expect(loaded.size).toBeGreaterThan(3)
  expect(kilobytes).toBeLessThanOrEqual(mostKilobytes)
})

async function compressedBytes(response: Response): Promise<number> {
  return gzipSync(await response.body(), { level: 9 }).length
}
