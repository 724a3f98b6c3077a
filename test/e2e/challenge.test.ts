import { sql } from 'drizzle-orm'
import { aChild } from '../domain/family/a-child'
import { askCloud } from './harness/ask-cloud'
import { takeCertificate } from './harness/take-certificate'
import { cloud, story, useCloud, usePhone } from './harness/use-cloud'

jest.setTimeout(120_000)

const mother = 'openid-mother'
const supervisor = 'openid-supervisor'
const play = (page: string, query: string) => `/features/challenge/play/${page}/index?${query}`

interface Mine {
  readonly challenge: { readonly challengeId: string }
}

useCloud({ openid: supervisor, role: 'supervisor', organisation: '鹤鸣社区' })
let childId: string
beforeAll(async () => {
  await askCloud(cloud, mother, 'family.create')
  const child = aChild({ key: 'child' })
  childId = (await askCloud<{ childId: string }>(cloud, mother, 'family.addChild', child)).childId
})
usePhone(mother)

const ticks = async () =>
  (await cloud.db.run<{ day: number }>(sql`select day from challenge_ticks order by day`)).map(
    ({ day }) => day,
  )

/** Days go by: the phone has no other clock than the machine's, so the challenge began that much earlier. */
async function daysPass(days: number): Promise<void> {
  await cloud.db.run(sql`update challenges set starts_on = starts_on - ${days}::int`)
  await cloud.db.run(sql`update challenge_ticks set local_day = local_day - ${days}::int`)
}

const openDay = async (day: number) => {
  await story.goTo(play('day', `child=${childId}&day=${day}`))
  await story.waitForText(`第${day}天`)
}

test('the child picks three things and the family signs', async () => {
  await story.tapTab('小手大手')
  await story.waitForText('豆豆')
  await story.tapToSee('挑三件事', '请孩子挑三件事')
  for (const title of ['厨余沥干水', '空瓶倒干净', '纸箱拆平']) await story.tapText(title)
  await story.tapToSee('就这三件', '我们家的约定')
  await story.tapText('今天（')
  await story.tapText('盖爱心章')
  await story.tapToSee('我们开始', '今天是第1天')
})

test("the first day's task is done by one press in the child's view", async () => {
  await story.tapToSee('交给孩子', '按绿色的大勾')
  await (await story.find('.child-done')).tap()
  await story.waitForText('湿地里来了一丛芦苇')
  await story.waitForText('拍一张照片')
  await expect(ticks()).resolves.toEqual([1])
})

test('after a week the first missed day is the free one, and another may be made good', async () => {
  await daysPass(7)
  await openDay(2)
  await story.waitForText('每七天可以歇一天')
  await openDay(3)
  await story.waitForText('漏一天不要紧')
  await story.tapToSee('补记这一天', '这一天记下了')
  await expect(ticks()).resolves.toEqual([1, 3])
})

test('days ticked without a network wait on the phone and arrive once', async () => {
  await story.offline()
  for (const day of [5, 4]) {
    await openDay(day)
    await story.tapToSee('补记这一天', '联网后会自动送出')
  }
  await expect(ticks()).resolves.toEqual([1, 3])
  await story.online()
  await openDay(4)
  await story.waitForText('这一天的照片', 15_000)
  await expect(ticks()).resolves.toEqual([1, 3, 4, 5])
})

test('a day that has not come cannot be ticked', async () => {
  await openDay(9)
  await story.waitForText('这一天还没到')
  expect(await story.textOf()).not.toContain('补记')
})

test("a supervisor's code confirms today; a wrong one is refused in words", async () => {
  const { units } = await askCloud<{ units: { organisationId: string }[] }>(
    cloud,
    supervisor,
    'challenge.binPoints',
  )
  const organisationId = units[0]?.organisationId
  const named = { key: 'bin', organisationId, name: '三号楼桶站' }
  const { pointId } = await askCloud<{ pointId: string }>(cloud, supervisor, 'challenge.openBinPoint', named)
  await openDay(8)
  await story.typeInto('六位数字', '000000')
  await story.tapToSee('确认', '确认码不对')
  await story.tapText('知道了')
  const { digits } = await askCloud<{ digits: string }>(cloud, supervisor, 'challenge.binCode', { pointId })
  await story.typeInto('六位数字', digits)
  await story.tapToSee('确认', '督导员在桶边看见过投放')
})

test('the child teaches, and both see what it brought', async () => {
  await story.goTo(play('teach-back', `child=${childId}`))
  await story.waitForText('你想教大人什么')
  await story.tapText('四个桶')
  await answerFive('第一次')
  await story.tapText('讲完了，再答一次')
  await answerFive('再答一次')
  await story.waitForText('大人从对')
  await story.tapToSee('记下来', '记下了')
  await story.goTo(play('progress', `child=${childId}`))
  await story.waitForText('：大人从对')
})

async function answerFive(round: string): Promise<void> {
  for (let number = 1; number <= 5; number++) {
    await story.waitForText(`${round}，第${number}题`)
    await story.tapText('其他垃圾')
  }
}

test('the family writes its bags and sees its week', async () => {
  await story.goTo(play('diary', ''))
  await story.waitForText('这天扔了几袋')
  await (await story.find('[aria-label="厨余垃圾多半袋"]')).tap()
  await story.tapToSee('记下来', '这周到今天扔了半袋')
})

const openProgress = () => story.goTo(play('progress', `child=${childId}`))

test('on day 30 the family is asked gently, and answers with one tap', async () => {
  await daysPass(22)
  await openProgress()
  await story.waitForText('第30天，问一问')
  await story.tapToSee('有时做', '谢谢告诉我们')
  expect(await story.textOf()).not.toContain('第45天')
})

test('days that were forgotten are made good, and the family has its certificate', async () => {
  await story.waitForText('还差10天')
  const mine = await askCloud<Mine>(cloud, mother, 'challenge.mine', { childId })
  const { challengeId } = mine.challenge
  for (const day of [2, 6, 7, 9, 10, 11, 12, 13, 14, 15]) {
    const at = new Date().toISOString()
    await askCloud(cloud, mother, 'challenge.tick', { challengeId, key: `late-${day}`, day, at })
  }
  await openProgress()
  await story.waitForText('证书上写的名字')
  await takeCertificate(story, '小鹤一家')
  await story.waitForText('小鹤一家')
})
