import { sql } from 'drizzle-orm'
import { cloud, story, useCloud, usePhone } from './harness/use-cloud'

jest.setTimeout(90_000)

useCloud()
usePhone('openid-daily')

const choose = async () => (await story.find('.option')).tap()
const acts = async () =>
  (
    await cloud.db.run<{ n: number }>(
      sql`select count(*)::int as n from participation where kind = 'quiz-daily'`,
    )
  )[0]?.n

test("today's five, of which three are answered without a network, are finished and counted once", async () => {
  await story.tapTab('答题')
  await story.tapToSee('开始答题', '第 1 题，共 5 题')
  await choose()
  await story.waitForText('依据')
  await story.tapText('下一题')
  await choose()
  await story.waitForText('依据')
  await story.offline()
  for (const number of [3, 4, 5]) {
    await story.tapToSee('下一题', `第 ${number} 题`)
    await choose()
    await story.waitForText('答案记在手机里了')
  }
  await story.tapToSee('看结果', '还有3道题的答案在手机里')
  await expect(acts()).resolves.toBe(0)

  await story.online()
  await story.waitForText('成绩卡', 15_000)
  await expect(acts()).resolves.toBe(1)
})

test('opened again it shows the same result, and asks nothing twice', async () => {
  await story.goTo('/features/quiz/home/index')
  await story.waitForText('今天答对了')
  await story.tapToSee('看今天的结果', '回到答题')
  await expect(acts()).resolves.toBe(1)
})
