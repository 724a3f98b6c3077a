import { openApp } from './harness/open-app'

jest.setTimeout(60_000)

test('care mode makes everything larger, on every page, and is remembered', async () => {
  const story = await openApp({ fresh: true })
  await story.tapTab('我的')
  const before = await fontSizeOf('关怀版')
  await story.tapText('关怀版')
  await story.find('.screen-care')
  expect(await fontSizeOf('关怀版')).toBeGreaterThan(1.2 * before)

  const again = await openApp()
  await again.find('.screen-care')

  async function fontSizeOf(words: string): Promise<number> {
    return parseFloat(String(await (await story.find(words)).style('font-size')))
  }
})
