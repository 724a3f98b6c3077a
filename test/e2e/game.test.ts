import { openApp } from './harness/open-app'

jest.setTimeout(60_000)

test('the untimed game: twenty things one by one, each into a bin, and a result at the end', async () => {
  const story = await openApp({ fresh: true })
  await story.goTo('/features/quiz/play/game/index')
  await story.tapText('不计时，慢慢来')
  for (let number = 1; number <= 20; number++) {
    await story.waitForText(`第 ${number} 样，共 20 样`)
    await story.tapText('其他垃圾')
  }
  await story.waitForText('放对了')
  await story.tapToSee('再玩一次', '第 1 样')
})

test('the timed game sends at most ten changes a second to the screen', async () => {
  const story = await openApp({ fresh: true })
  await story.goTo('/features/quiz/play/game/index')
  await story.tapToSee('60秒，开始', '还剩 59 秒')
  await story.setDataCalls()
  await story.waitForText('还剩 49 秒', 20_000)
  expect(await story.setDataCalls()).toBeLessThanOrEqual(10 * 10)
})
