import { openApp } from './harness/open-app'

jest.setTimeout(60_000)

const day = (offset: number) =>
  new Date(Date.now() + (offset * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

/** What the phone kept of a question that went wrong yesterday. */
const mistake = {
  question: {
    kind: 'choice',
    ask: '喝完的牛奶盒怎么处理？',
    options: ['装满水', '倒空压扁'],
    right: 1,
    why: '剩奶会弄脏别的纸。',
    sources: ['国家标准'],
  },
  card: {
    questionId: '喝完的牛奶盒怎么处理？',
    due: day(0),
    lastReview: day(-1),
    stability: 0.2,
    difficulty: 6,
    reviews: 1,
    lapses: 0,
  },
  occasion: 'yesterday',
}

test("yesterday's mistake is asked again today, without a network, and then not until another day", async () => {
  const story = await openApp({ fresh: true })
  const kept = JSON.stringify({ version: 1, content: [mistake] })
  await story.miniProgram.callWxMethod('setStorageSync', 'quiz-mistakes', kept)
  const again = await openApp()
  await again.offline()
  await again.tapTab('答题')
  await again.waitForText('有1道题该再想一想了')
  await again.tapText('温习')
  await again.tapToSee('倒空压扁', '答对了！')
  await again.tapToSee('温习完了', '错题本（1）')
  await again.online()
  await again.goTo('/features/quiz/home/index')
  await again.waitForText('今天没有要温习的')
})
