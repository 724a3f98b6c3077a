import { openApp } from './harness/open-app'
import type { Story } from 'weapp-host/story'

jest.setTimeout(60_000)

let story: Story
beforeAll(async () => {
  story = await openApp({ fresh: true })
})

interface ShareCard {
  readonly title: string
  readonly path: string
}

test('an answer is shared as a card, and whoever opens the card sees the same answer', async () => {
  const page = await story.goTo(`/features/answer/answer/index?name=${encodeURIComponent('快递盒')}`)
  await story.waitForText('可回收物')
  const card = (await page.callMethod('onShareAppMessage', { from: 'menu' })) as ShareCard
  expect(card.title).toContain('快递盒')

  await story.goTo(card.path)
  await story.waitForText('快递盒')
  await story.waitForText('可回收物')
})

test('an old card whose thing is not in the catalogue any more says so, and asks on', async () => {
  await story.goTo(`/features/answer/answer/index?name=${encodeURIComponent('阿斯顿飞')}`)
  await story.waitForText('阿斯顿飞')
  await story.waitForText('告诉我们')
})
